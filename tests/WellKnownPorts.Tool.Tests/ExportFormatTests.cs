using System.Globalization;
using System.Text.Json;
using CsvHelper;
using YamlDotNet.Serialization;

namespace NetworkPorts.Tool.Tests;

/// <summary>Reads every export format with an independent reader, and compares each port with the library.</summary>
public sealed class ExportFormatTests : IDisposable
{
    private static readonly TransportProtocols[] s_transports =
        [TransportProtocols.Tcp, TransportProtocols.Udp, TransportProtocols.Sctp, TransportProtocols.Dccp];

    private readonly string _file = Path.GetTempFileName();
    private readonly PortRegistry _ports;

    public ExportFormatTests()
    {
        File.WriteAllText(_file, """
            port,transports,name,aliases,description,category,traits
            443,tcp,edge,front door,"It's ""ours"", \ here",web,cleartext
            8087-8090,tcp udp,it's-a,,,,
            40000-40100,udp,media,,media,media,
            22,tcp,-,,,,
            """);
        _ports = new PortRegistryBuilder().AddFile(_file).Build();
    }

    [Fact]
    public void Csv_has_a_row_for_each_port_and_transport_with_a_service()
    {
        Dictionary<int, string[]> rows = [];
        Dictionary<string, string> ids = [];
        foreach (string[] row in CsvRows("csv").Skip(1))
            rows.Add(int.Parse(row[0], CultureInfo.InvariantCulture), row);
        for (int key = 0; key < s_transports.Length << 16; key++)
        {
            PortInfo port = _ports.Lookup(key & 0xFFFF, s_transports[key >> 16]);
            Assert.Equal(port.HasService, rows.ContainsKey(key));
            if (!rows.TryGetValue(key, out string[]? row))
                continue;
            Assert.Equal(
                [
                    $"{port.Port}", TransportConvert.ToText(port.RequestedTransports), port.Name,
                    port.RegisteredName ?? "", port.Description ?? "",
                    port.Category == PortCategory.Unknown ? "" : port.Category.ToWord(),
                    Word(port.Traits.HasFlag(PortTraits.Cleartext)), Word(port.Traits.HasFlag(PortTraits.ImplicitTls)),
                    Word(port.Traits.HasFlag(PortTraits.Amplification)), Word(port.Traits.HasFlag(PortTraits.Malware)),
                    Word(port.IsBrowserBlocked), port.Services[0].Source.ToWord(),
                ],
                [.. row[1..3], .. row[4..14]]);
            Assert.Equal(ids.TryGetValue(row[4], out string? id) ? id : ids[row[4]] = row[3], row[3]);
        }

        Assert.Equal(
            Enumerable.Range(1, ids.Count).Select(id => id.ToString(CultureInfo.InvariantCulture)),
            ids.Values);
    }

    [Fact]
    public void Json_lines_have_the_same_values_as_Csv()
    {
        string[][] csv = [.. CsvRows("csv")];
        JsonElement[] json = [.. Export("json").OutputLines.Select(line => JsonElement.Parse(line))];

        Assert.Equal(csv.Length - 1, json.Length);
        for (int i = 0; i < json.Length; i++)
        {
            Assert.Equal(csv[0], json[i].EnumerateObject().Select(property => property.Name));
            Assert.Equal(csv[i + 1], json[i].EnumerateObject().Select(property => TextOf(property.Value)));
        }
    }

    [Fact]
    public void A_services_file_is_read_back()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, Export("services").Output);
            PortRegistry read = new PortRegistryBuilder().AddServicesFile(path).Build();

            foreach ((PortInfo expected, PortInfo actual) in AllPorts().Select(port =>
                (port, read.Lookup(port.Port, port.RequestedTransports))))
            {
                Assert.Equal(
                    (expected.Name, expected.Services[0].Description), (actual.Name, actual.Services[0].Description));
                Assert.Equal(expected.Services[0].Aliases, actual.Services[0].Aliases);
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_name_that_a_services_file_cannot_contain_is_a_comment()
    {
        File.WriteAllText(_file, "port,transports,name,aliases\n9001,tcp,c#,\n9002,tcp,c,c#\n");

        string[] lines = Export("services").OutputLines;

        Assert.Contains("# 9001/tcp is missing, because its name contains '#'.", lines);
        Assert.Contains("c\t9002/tcp", lines);
    }

    [Fact]
    public void Yaml_for_the_collector_has_a_map_for_each_key()
    {
        Dictionary<string, Dictionary<string, string>> read = new DeserializerBuilder().Build()
            .Deserialize<Dictionary<string, Dictionary<string, string>>>(Export("collector").Output);

        Assert.Equal(AllPorts().Count(), read.Count);
        Assert.All(AllPorts(), port =>
        {
            Dictionary<string, string> values = read[KeyOf(port)];
            Assert.Equal(
                (port.Name, port.Services[0].Source.ToWord()), (values["service"], values["source"]));
            Assert.Equal(port.Category == PortCategory.Unknown, !values.ContainsKey("category"));
        });
    }

    [Fact]
    public void Yaml_for_Logstash_has_a_name_for_each_key() => Assert.Equal(
        AllPorts().ToDictionary(KeyOf, port => port.Name!),
        new DeserializerBuilder().Build().Deserialize<Dictionary<string, string>>(Export("logstash").Output));

    [Fact]
    public void Csv_for_Fluent_Bit_has_keys_and_names() => Assert.Equal(
        AllPorts().Select(port => $"{KeyOf(port)} {port.Name}").Prepend("key service"),
        CsvRows("fluent-bit").Select(row => string.Join(' ', row)));

    [Fact]
    public void Csv_for_syslog_ng_has_a_line_for_each_value()
    {
        string[][] rows = [.. CsvRows("syslog-ng")];

        Assert.All(rows, row => Assert.Equal(3, row.Length));
        Assert.Equal(
            AllPorts().Select(port => $"{KeyOf(port)} {port.Name}"),
            rows.Where(row => row[1] == "port.service").Select(row => $"{row[0]} {row[2]}"));
        Assert.Equal(
            AllPorts().Where(port => port.Traits != PortTraits.None)
                .Select(port => $"{KeyOf(port)} {port.Traits.ToWords()}"),
            rows.Where(row => row[1] == "port.traits").Select(row => $"{row[0]} {row[2]}"));
    }

    [Fact]
    public void The_table_for_rsyslog_finds_the_name_of_each_key_and_no_other_names()
    {
        JsonElement table = JsonElement.Parse(Export("rsyslog").Output);
        Assert.Equal("sparseArray", table.GetProperty("type").GetString());
        Dictionary<int, string> entries = table.GetProperty("table").EnumerateArray().ToDictionary(
            entry => entry.GetProperty("index").GetInt32(), entry => entry.GetProperty("value").GetString()!);

        // Rsyslog takes the value of the nearest lower index.
        string found = "";
        for (int key = 0; key < s_transports.Length << 16; key++)
        {
            found = entries.GetValueOrDefault(key, found);
            Assert.Equal(_ports.Lookup(key & 0xFFFF, s_transports[key >> 16]).Name ?? "", found);
        }
    }

    public void Dispose() => File.Delete(_file);

    private static string Word(bool flag) => flag ? "true" : "false";

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.ToString(),
    };

    private static string KeyOf(PortInfo port) => $"{TransportConvert.ToText(port.RequestedTransports)}/{port.Port}";

    private IEnumerable<PortInfo> AllPorts() =>
        from transport in s_transports
        from port in Enumerable.Range(0, 1 << 16)
        let info = _ports.Lookup(port, transport)
        where info.HasService
        select info;

    private ProgramRun Export(string format) =>
        ProgramRun.Tool(Stream.Null, "export", "--ports", _file, "--format", format);

    private IEnumerable<string[]> CsvRows(string format)
    {
        using MemoryStream file = new(Export(format).OutputBytes);
        using CsvReader reader = CsvReader.Create(file, new CsvReaderOptions { HasHeader = false });
        while (reader.Read())
            yield return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
    }
}
