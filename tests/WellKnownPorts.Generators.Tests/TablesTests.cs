using Microsoft.CodeAnalysis;

namespace NetworkPorts.Generators.Tests;

public class TablesTests
{
    private const int Tcp = 16;
    private const int Udp = 32;

    [Fact]
    public void The_tables_of_both_layers_compile_without_warnings()
    {
        string folder = Repository.PathOf("src", "WellKnownPorts", "Registry");
        var registry = new RegistryText(File.ReadAllText(Path.Combine(folder, "iana.csv")));
        var uses = new CommonUsesText(File.ReadAllText(Path.Combine(folder, "common-uses.csv")));
        var blocked = new BlockedPortsText(File.ReadAllText(Path.Combine(folder, "browser-blocked.csv")));

        Assert.Empty(SmallLibrary.Compile(registry, uses, blocked).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void A_registry_with_a_single_row_works()
    {
        var library = new SmallLibrary("80,tcp,http,,");

        Assert.Equal("Unassigned", library.Lookup(0));
        Assert.Equal("Assigned; 80/tcp (http)  '' ", library.Lookup(80));
        Assert.Equal("80/tcp (http)  '' ", library.Find("HTTP"));
        Assert.Equal("", library.Find("http2"));
        Assert.Equal("", library.Find(""));
    }

    [Fact]
    public void Port_0_and_port_65535_can_have_services()
    {
        var library = new SmallLibrary("0,tcp,first,The first,", "65535,udp,last,The last,");

        Assert.Equal("Assigned; 0/tcp (first)  'The first' ", library.Lookup(0));
        Assert.Equal("Unassigned", library.Lookup(1));
        Assert.Equal("Assigned; 65535/udp (last)  'The last' ", library.Lookup(65535));
    }

    [Fact]
    public void Names_that_differ_in_case_are_found_together_and_keep_their_spelling()
    {
        var library = new SmallLibrary("10,tcp,Alpha,One,", "20,tcp,ALPHA,Two,", "20,tcp,alpha,Two,");

        Assert.Equal("10/tcp (Alpha)  'One' ; 20/tcp (ALPHA) alpha 'Two' ", library.Find("aLPHa"));
    }

    [Fact]
    public void Rows_without_a_description_are_not_merged_as_aliases()
    {
        var library = new SmallLibrary("10,tcp,a,,", "10,tcp,b,,", "10,udp,a,,");

        Assert.Equal("Assigned; 10/tcp,udp (a)  '' ; 10/tcp (b)  '' ", library.Lookup(10));
    }

    [Fact]
    public void Records_with_different_aliases_are_not_merged_across_transports()
    {
        var library = new SmallLibrary("10,tcp,a,Same,", "10,tcp,b,Same,", "10,udp,a,Same,");

        Assert.Equal("Assigned; 10/tcp (a) b 'Same' ; 10/udp (a)  'Same' ", library.Lookup(10));
        Assert.Equal("10/tcp (a) b 'Same' ", library.Find("b"));
    }

    [Fact]
    public void A_row_without_a_transport_is_not_merged()
    {
        var library = new SmallLibrary("10,tcp,a,Same,", "10,,a,Same,");

        Assert.Equal("Assigned; 10/tcp (a)  'Same' ; 10 (a)  'Same' ", library.Lookup(10));
        Assert.Equal("Assigned; 10 (a)  'Same' ", library.Lookup(10, Udp));
    }

    [Fact]
    public void Tcp_comes_first_even_after_a_range_of_another_transport()
    {
        var library = new SmallLibrary("10-12,udp,range,Many,", "11,tcp,one,Single,");

        Assert.Equal("Assigned; 10/udp (range)  'Many' ", library.Lookup(10));
        Assert.Equal("Assigned; 11/tcp (one)  'Single' ; 11/udp (range)  'Many' ", library.Lookup(11));
        Assert.Equal(
            "10/udp (range)  'Many' ; 11/udp (range)  'Many' ; 12/udp (range)  'Many' ", library.Find("range"));
    }

    [Fact]
    public void References_are_merged_without_duplicates()
    {
        var library = new SmallLibrary("10,tcp,a,Same,\"RFC1, RFC2\"", "10,udp,a,Same,\"RFC2, RFC3\"");

        Assert.Equal("Assigned; 10/tcp,udp (a)  'Same' RFC1, RFC2, RFC3", library.Lookup(10));
    }

    [Fact]
    public void A_reservation_applies_to_its_transport_or_to_all_transports()
    {
        var library = new SmallLibrary("10,udp,,Reserved,", "10,tcp,a,One,", "20-21,,,Reserved,");

        Assert.Equal("Assigned; 10/tcp (a)  'One' ", library.Lookup(10));
        Assert.Equal("Reserved", library.Lookup(10, Udp));
        Assert.Equal("Reserved", library.Lookup(20, Tcp));
        Assert.Equal("Reserved", library.Lookup(21));
        Assert.Equal("Unassigned", library.Lookup(20, 0));
    }

    [Fact]
    public void Quotes_commas_and_other_scripts_are_preserved()
    {
        var library = new SmallLibrary("10,tcp,a,\"It says \"\"hé, 日本 \\ {0}\"\"\",");

        Assert.Equal("Assigned; 10/tcp (a)  'It says \"hé, 日本 \\ {0}\"' ", library.Lookup(10));
    }
}
