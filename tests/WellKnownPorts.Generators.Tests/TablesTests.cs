using Microsoft.CodeAnalysis;

namespace NetworkPorts.Generators.Tests;

public class TablesTests
{
    private const int Tcp = 16;
    private const int Udp = 32;

    // Compiling a library takes seconds, so the tests share one. Each test has its own ports and names.
    internal static readonly SmallLibrary Library = new(
        "0,tcp,first,The first,",
        "10,tcp,Alpha,One,", "11,tcp,ALPHA,Two,", "11,tcp,alpha,Two,",
        "20,tcp,blank-a,,", "20,tcp,blank-b,,", "20,udp,blank-a,,",
        "30,tcp,alias-a,Same,", "30,tcp,alias-b,Same,", "30,udp,alias-a,Same,",
        "40,tcp,without,Same,", "40,,without,Same,",
        "50-52,udp,range,Many,", "51,tcp,one,Single,",
        "60,tcp,reference,Same,\"RFC1, RFC2\"", "60,udp,reference,Same,\"RFC2, RFC3\"",
        "70,udp,,Reserved,", "70,tcp,reserved,One,", "71-72,,,Reserved,",
        "80,tcp,quoted,\"It says \"\"hé, 日本 \\ {0}\"\"\",",
        "65535,udp,last,The last,");

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
        Assert.Equal("Assigned; 0/tcp (first)  'The first' ", Library.Lookup(0));
        Assert.Equal("Unassigned", Library.Lookup(1));
        Assert.Equal("Assigned; 65535/udp (last)  'The last' ", Library.Lookup(65535));
    }

    [Fact]
    public void Names_that_differ_in_case_are_found_together_and_keep_their_spelling() => Assert.Equal(
        "10/tcp (Alpha)  'One' ; 11/tcp (ALPHA) alpha 'Two' ", Library.Find("aLPHa"));

    [Fact]
    public void Rows_without_a_description_are_not_merged_as_aliases() => Assert.Equal(
        "Assigned; 20/tcp,udp (blank-a)  '' ; 20/tcp (blank-b)  '' ", Library.Lookup(20));

    [Fact]
    public void Records_with_different_aliases_are_not_merged_across_transports()
    {
        Assert.Equal("Assigned; 30/tcp (alias-a) alias-b 'Same' ; 30/udp (alias-a)  'Same' ", Library.Lookup(30));
        Assert.Equal("30/tcp (alias-a) alias-b 'Same' ", Library.Find("alias-b"));
    }

    [Fact]
    public void A_row_without_a_transport_is_not_merged()
    {
        Assert.Equal("Assigned; 40/tcp (without)  'Same' ; 40 (without)  'Same' ", Library.Lookup(40));
        Assert.Equal("Assigned; 40 (without)  'Same' ", Library.Lookup(40, Udp));
    }

    [Fact]
    public void Tcp_comes_first_even_after_a_range_of_another_transport()
    {
        Assert.Equal("Assigned; 50/udp (range)  'Many' ", Library.Lookup(50));
        Assert.Equal("Assigned; 51/tcp (one)  'Single' ; 51/udp (range)  'Many' ", Library.Lookup(51));
        Assert.Equal(
            "50/udp (range)  'Many' ; 51/udp (range)  'Many' ; 52/udp (range)  'Many' ", Library.Find("range"));
    }

    [Fact]
    public void References_are_merged_without_duplicates() => Assert.Equal(
        "Assigned; 60/tcp,udp (reference)  'Same' RFC1, RFC2, RFC3", Library.Lookup(60));

    [Fact]
    public void A_reservation_applies_to_its_transport_or_to_all_transports()
    {
        Assert.Equal("Assigned; 70/tcp (reserved)  'One' ", Library.Lookup(70));
        Assert.Equal("Reserved", Library.Lookup(70, Udp));
        Assert.Equal("Reserved", Library.Lookup(71, Tcp));
        Assert.Equal("Reserved", Library.Lookup(72));
        Assert.Equal("Unassigned", Library.Lookup(71, 0));
    }

    [Fact]
    public void Quotes_commas_and_other_scripts_are_preserved() => Assert.Equal(
        "Assigned; 80/tcp (quoted)  'It says \"hé, 日本 \\ {0}\"' ", Library.Lookup(80));

    [Theory]
    [InlineData(1)]
    [InlineData(5_692)]
    [InlineData(6_144)]
    [InlineData(6_145)]
    public void A_registry_can_have_any_number_of_names(int count)
    {
        GeneratorRunResult run = GeneratorRun.Run(
            RegistryText.Of([.. Enumerable.Range(1, count).Select(port => $"{port},tcp,name-{port * 7919},,")]));

        Assert.Null(run.Exception);
        Assert.Empty(run.Diagnostics);
        Assert.Contains($"NameCount = {count};", Assert.Single(run.GeneratedSources).SourceText.ToString());
    }
}
