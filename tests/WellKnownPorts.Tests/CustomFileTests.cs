namespace NetworkPorts.Tests;

/// <summary>Tests registries with custom services from services files and CSV files.</summary>
public class CustomFileTests
{
    [Fact]
    public void A_services_file_has_names_aliases_and_comments()
    {
        PortRegistry ports = Services("""
            # A comment
            billing-api   8087/tcp   billing  invoices   # The billing API
            billing-api   8087/udp   billing  invoices   # The billing API
            telemetry	9999/SCTP
            shards 7001-7003/tcp

            """);

        ServiceRecord record = Assert.Single(ports.Find("billing-api"));
        Assert.Equal(
            (8087, TransportProtocols.Tcp | TransportProtocols.Udp, "The billing API", "my services"),
            (record.Port, record.Transports, record.Description, record.Origin));
        Assert.Equal(["billing", "invoices"], record.Aliases);
        Assert.Equal("telemetry", ports.Lookup(9999, TransportProtocols.Sctp).Name);
        Assert.NotEqual("telemetry", ports.Lookup(9999, TransportProtocols.Tcp).Name);
        Assert.Equal(3, ports.Find("shards").Count);
    }

    [Fact]
    public void The_first_line_for_a_port_in_a_services_file_wins()
    {
        PortRegistry ports = Services("first 8087/tcp\nsecond 8087/tcp\n");

        Assert.Equal(["first", "second"], ports.Lookup(8087).Services.Take(2).Select(record => record.Name));
    }

    [Fact]
    public void Nmap_frequencies_are_not_aliases()
    {
        PortRegistry ports = Services(
            "http\t80/tcp\t0.484143\t# World Wide Web HTTP\nunknown\t8087/tcp\t0.000477\n"
                + "zeus\t8088/tcp\t1.0\tzeus-alias\n");

        Assert.Equal(
            ("http", "World Wide Web HTTP", 0),
            (ports.Lookup(80).Name, ports.Lookup(80).Description, ports.Lookup(80).Services[0].Aliases.Count));
        Assert.Equal(WellKnownPorts.Lookup(8087).Name, ports.Lookup(8087).Name);
        Assert.Equal(["zeus-alias"], ports.Lookup(8088).Services[0].Aliases);
    }

    [Fact]
    public void Lines_with_port_0_or_an_unknown_protocol_are_ignored()
    {
        PortRegistry ports = Services("rtmp 1/ddp\nnatd 8668/divert\nspr-itunes 0/tcp # Shirt Pocket netTunes\n");

        Assert.Equal(WellKnownPorts.Ports.Count, ports.Ports.Count);
        Assert.Equal(WellKnownPorts.Lookup(1).Name, ports.Lookup(1).Name);
    }

    [Fact]
    public void The_services_file_of_this_system_is_read()
    {
        const string File = "/etc/services";
        Assert.SkipUnless(System.IO.File.Exists(File), $"This system has no {File}.");

        PortRegistry ports = new PortRegistryBuilder().AddServicesFile(File).Build();

        ServiceRecord first = ports.Lookup(22).Services[0];
        Assert.Equal((ServiceSource.Custom, File), (first.Source, first.Origin));
    }

    [Fact]
    public void A_CSV_file_needs_three_columns_in_any_order()
    {
        PortRegistry ports = Csv("name,port,transports\n# A comment\n\nbilling-api, 8087 ,tcp udp tcp\n");

        Assert.Equal("billing-api", ports.Lookup(8087, TransportProtocols.Udp).Name);
        Assert.NotEqual("billing-api", ports.Lookup(8087, TransportProtocols.Dccp).Name);
    }

    [Fact]
    public void A_CSV_file_can_have_all_columns_of_the_common_uses()
    {
        PortRegistry ports = Csv(""""
            port,transports,name,aliases,description,category,traits,rank,usual,source,confirmed
            8087,tcp,other,,"Last, by its ""rank""",,,3,,,
            8087,tcp,billing-api,billing invoices,Invoices,web,cleartext malware,,,ours,
            7001-7003,tcp udp,shard,,,database,,,,,
            9000,tcp,shard,,,database,implicit-tls,,usual,,
            8088,tcp,-,,,,,,,,
            """");

        PortInfo port = ports.Lookup(8087);
        Assert.Equal(
            ("billing-api", "Invoices", PortCategory.Web, PortTraits.Cleartext | PortTraits.Malware),
            (port.Name, port.Description, port.Category, port.Traits));
        Assert.Equal("Last, by its \"rank\"", port.Services[1].Description);
        Assert.Equal([9000, 7001, 7002, 7003], ports.Find("shard").Select(record => (int)record.Port));
        Assert.Equal(8087, ports.Find("INVOICES")[0].Port);
        Assert.Null(ports.Lookup(8088, TransportProtocols.Tcp).Name);
    }

    [Fact]
    public void Quoted_fields_can_have_white_space_around_them_and_end_a_line()
    {
        PortRegistry ports = Csv(
            "port,transports,name,description\n \"8087\" ,\t\"tcp\"\t,billing-api, \"One, two\"\n");

        PortInfo port = ports.Lookup(8087);
        Assert.Equal(("billing-api", "One, two"), (port.Name, port.Description));
    }

    [Theory]
    [InlineData("\n", "\n")]
    [InlineData("\r\n", "\r\n")]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    public void A_line_can_end_with_a_line_feed_a_carriage_return_and_a_line_feed_or_the_file(
        string separator, string end)
    {
        string[] lines =
        [
            "port,transports,name,description",
            "8087,tcp,billing-api,\"One, two\"",
            "8088,tcp,stock-api,\"Three, four\"",
        ];

        PortRegistry ports = Csv(string.Join(separator, lines) + end);

        Assert.Equal("One, two", ports.Lookup(8087).Description);
        Assert.Equal("Three, four", ports.Lookup(8088).Description);
    }

    [Fact]
    public void A_tab_in_a_comment_becomes_a_space() => Assert.Equal(
        "One two", Services("billing-api 8087/tcp # One\ttwo\n").Lookup(8087).Description);

    [Theory]
    [InlineData("\n # services\nbilling-api 8087/tcp # one, two\n")]
    [InlineData("\n# ports, ours\nport,transports,name\n8087,tcp,billing-api\n")]
    public void The_format_of_a_file_is_recognized(string text)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text);

            Assert.Equal("billing-api", new PortRegistryBuilder().AddFile(path).Build().Lookup(8087).Name);
            File.WriteAllText(path, "");
            PortRegistry registry = new PortRegistryBuilder().AddFile(path).Build();
            Assert.Equal(WellKnownPorts.Lookup(8087).Name, registry.Lookup(8087).Name);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("http", 1, 1, "A port and a transport protocol must follow the name")]
    [InlineData("http 80", 1, 6, "A port and a transport protocol must follow the name")]
    [InlineData("\nhttp 80/tpc", 2, 9, "'tpc' is not a transport protocol")]
    [InlineData("http 65536/tcp", 1, 6, "The port must be a number between 1 and 65535")]
    [InlineData("http 8.0/tcp", 1, 6, "The port must be a number between 1 and 65535")]
    [InlineData("http 80:/tcp", 1, 6, "The port must be a number between 1 and 65535")]
    [InlineData("http 80-x/tcp", 1, 6, "The port must be a number between 1 and 65535")]
    [InlineData("http 9-8/tcp", 1, 6, "The last port of '9-8'")]
    [InlineData("caf\u00E9 80/tcp", 1, 1, "The name 'caf\u00E9' must have")]
    [InlineData("http 80/tcp www,web", 1, 13, "The name 'www,web' must have")]
    [InlineData("http /tcp", 1, 6, "The port must be a number between 1 and 65535")]
    [InlineData("http 80/", 1, 9, "The transport protocols are missing.")]
    public void An_error_in_a_services_file_has_a_line_and_a_column(string text, int line, int column, string reason) =>
        AssertError(text, line, column, reason, Services);

    [Theory]
    [InlineData("", 0, 0, "The file must start with a line that names its columns")]
    [InlineData("port,\"transports", 1, 6, "The quotation mark that opens here is not closed")]
    [InlineData("port,transports", 1, 1, "The column 'name' is missing.")]
    [InlineData("port,transports,name,colour", 1, 22, "'colour' is not a column.")]
    [InlineData("port,transports,name,port", 1, 22, "The column 'port' is repeated.")]
    [InlineData("port,transports,name\n80,tcp", 2, 1, "The line has 2 fields; it must have 3")]
    [InlineData("port,transports,name\n0,tcp,a", 2, 1, "The port must be a number between 1 and 65535")]
    [InlineData("port,transports,name\n70000,tcp,a", 2, 1, "The port must be a number between 1 and 65535")]
    [InlineData(
        "port,transports,name\n80,,a",
        2,
        4,
        "The transport protocols are missing. They must be one or more of tcp, udp, sctp, dccp, separated by spaces.")]
    [InlineData(
        "port,transports,name\n80,tcp ip,a",
        2,
        4,
        "'ip' is not a transport protocol. It must be one of tcp, udp, sctp, dccp.")]
    [InlineData("port,transports,name\n80,tcp,", 2, 8, "The name '' must have")]
    [InlineData("port,transports,name\n80,tcp,\"a", 2, 8, "The quotation mark that opens here is not closed")]
    [InlineData("port,transports,name\n80,tcp,a\"b", 2, 9, "A quotation mark must be")]
    [InlineData("port,transports,name\n80,\"tcp\" x,a", 2, 10, "A quotation mark must be")]
    [InlineData("port,transports,name,category\n80,tcp,a,wed", 2, 10, "'wed' is not a category")]
    [InlineData("port,transports,name,traits\n80,tcp,a,tls", 2, 10, "'tls' is not a trait")]
    [InlineData("port,transports,name,rank\n80,tcp,a,2", 2, 10, "The rank must be 1, 3 or empty")]
    [InlineData("port,transports,name,usual\n80,tcp,a,yes", 2, 10, "The field must be usual or empty")]
    [InlineData("port,transports,name,aliases\n80,tcp,a,b c 1", 2, 10, "The name '1' must have")]
    [InlineData(
        "port,transports,name,description\n80,tcp,a,b\u0007", 2, 10, "The description must not contain control")]
    public void An_error_in_a_CSV_file_has_a_line_and_a_column(string text, int line, int column, string reason) =>
        AssertError(text, line, column, reason, Csv);

    [Fact]
    public void Every_invalid_line_of_every_file_is_reported()
    {
        PortRegistryBuilder builder = new PortRegistryBuilder()
            .AddServices(new StringReader("a 1/tcp\nb 2\nc 3/tcp\nd 4\n"), "one")
            .AddCsv(new StringReader("port,transports,name\n1,tcp,ok\n2,x,bad\n"), "two")
            .AddCsv("missing.csv");

        PortRegistryException error = Assert.Throws<PortRegistryException>(builder.Build);
        Assert.Equal(
            [("one", 2), ("one", 4), ("two", 3), ("missing.csv", 0)],
            error.Errors.Select(one => (one.File, one.Line)));
        Assert.All(error.Errors, one => Assert.Contains(one.ToString(), error.Message, StringComparison.Ordinal));
        Assert.Equal("missing.csv: The file does not exist.", error.Errors[3].ToString());
        Assert.StartsWith("one(2,3): ", error.Errors[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void At_most_1000_errors_are_reported_and_10_are_in_the_message()
    {
        string text = string.Concat(Enumerable.Repeat("bad\n", 5_000));

        PortRegistryException error = Assert.Throws<PortRegistryException>(() => Services(text));
        Assert.Equal(1_000, error.Errors.Count);
        Assert.Contains("... and 990 more", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_directory_and_an_oversized_file_are_reported()
    {
        PortRegistryException error = Assert.Throws<PortRegistryException>(
            () => new PortRegistryBuilder().AddServicesFile(Path.GetTempPath()).Build());
        Assert.EndsWith("This is a directory, not a file.", error.Message, StringComparison.Ordinal);

        error = Assert.Throws<PortRegistryException>(
            () => new PortRegistryBuilder().AddCsv(new EndlessReader(), "endless").Build());
        Assert.EndsWith("endless: The file is longer than 64 MB.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_the_system_rejects_is_reported()
    {
        PortRegistryException error = Assert.Throws<PortRegistryException>(
            () => new PortRegistryBuilder().AddFile("no\0file").Build());

        Assert.Contains("The file cannot be read: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_can_be_created_without_errors()
    {
        var cause = new IOException();
        var withCause = new PortRegistryException("reason", cause);

        Assert.Equal("The port registry could not be built.", new PortRegistryException().Message);
        Assert.Equal("reason", new PortRegistryException("reason").Message);
        Assert.Equal(("reason", cause), (withCause.Message, withCause.InnerException));
        Assert.Empty(withCause.Errors);
    }

    [Fact]
    public void More_than_a_million_services_are_rejected()
    {
        var builder = new PortRegistryBuilder();
        for (int i = 0; i < 17; i++)
            builder.Add(new CustomService(1, 65535, $"all-{i}") { Origin = $"layer {i}" });

        PortRegistryError error = Assert.Single(Assert.Throws<PortRegistryException>(builder.Build).Errors);
        Assert.Equal("layer 15", error.File);
        Assert.Equal(
            "There are more than 1000000 services, which is the maximum. A service on a range of ports counts once "
                + "for each port.",
            error.Reason);
    }

    [Fact]
    public void Files_are_read_again_by_each_build()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            File.WriteAllText(path, "\uFEFFport,transports,name\r\n8087,tcp,one\r\n");
            PortRegistryBuilder builder = new PortRegistryBuilder().AddCsv(path);
            PortRegistry first = builder.Build();
            File.WriteAllText(path, "port,transports,name\n8087,tcp,two\n");

            Assert.Equal(("one", "two"), (first.Lookup(8087).Name, builder.Build().Lookup(8087).Name));
            File.WriteAllText(path, "port,transports,name\n8087,tcp,1\n");
            Assert.Throws<PortRegistryException>(builder.Build);
            Assert.Equal("one", first.Lookup(8087).Name);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Builder_arguments_are_validated()
    {
        var builder = new PortRegistryBuilder();

        Assert.Throws<ArgumentException>(() => builder.AddCsv(""));
        Assert.Throws<ArgumentException>(() => builder.AddServicesFile(null!));
        Assert.Throws<ArgumentNullException>(() => builder.AddCsv(null!, "a"));
        Assert.Throws<ArgumentNullException>(() => builder.AddServices(new StringReader(""), null!));
        Assert.Throws<ArgumentNullException>(() => builder.Add(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Hide(80, TransportProtocols.None));
    }

    private static void AssertError(string text, int line, int column, string reason, Func<string, PortRegistry> read)
    {
        PortRegistryError error = Assert.Single(Assert.Throws<PortRegistryException>(() => read(text)).Errors);
        Assert.Equal((line, column), (error.Line, error.Column));
        Assert.StartsWith(reason, error.Reason, StringComparison.Ordinal);
    }

    private static PortRegistry Services(string text) =>
        new PortRegistryBuilder().AddServices(new StringReader(text), "my services").Build();

    private static PortRegistry Csv(string text) =>
        new PortRegistryBuilder().AddCsv(new StringReader(text), "my ports").Build();

    private sealed class EndlessReader : TextReader
    {
        public override int Read(char[] buffer, int index, int count)
        {
            buffer.AsSpan(index, count).Fill('a');
            return count;
        }
    }
}
