namespace NetworkPorts.Generators.Tests;

public class CommonUsesTablesTests
{
    private const int Tcp = 16;
    private const int Udp = 32;

    // Compiling a library takes seconds, so the tests share one. Each test has its own ports and names.
    private static readonly SmallLibrary s_library = new(
        RegistryText.Of(
            "80,tcp,http,World Wide Web HTTP,",
            "105,tcp,ordered,Registered,", "106,tcp,other,Same,", "106,tcp,ordered,Same,", "107,tcp,ordered,Last,",
            "301,tcp,a,A,", "301,tcp,b,B,", "301,udp,c,C,", "301,udp,b,B,",
            "302,tcp,a,A,", "302,tcp,b,B,", "302,udp,b,B,", "302,udp,a,A,",
            "303,tcp,a,A,", "303,,b,B,", "303,udp,a,A,",
            "412,tcp,registered,Registered,", "415,udp,,Reserved,",
            "9092,tcp,XmlIpcRegSvc,Xml-Ipc Server Reg,",
            "9092,udp,XmlIpcRegSvc,Xml-Ipc Server Reg,",
            "9100,tcp,,Reserved,",
            "9200,tcp,kafka,Registered elsewhere,",
            "40000,udp,high,Registered,"),
        CommonUsesText.Of(
            "1,tcp,lowest,,Lowest,web,,,,S,C",
            "53,tcp,dns,,DNS,network,cleartext,,,S,C", "53,udp,dns,,DNS,network,amplification,,,S,C",
            "53,tcp udp,worm,,Worm,malware,malware,,,S,C",
            "110,tcp,other,ordered,With the alias,web,,,,S,C",
            "120,tcp,ordered,,With the name,web,,,,S,C",
            "130,tcp,ordered,,Usual,web,,,usual,S,C",
            "130,udp,ordered,,Usual over UDP,web,,,usual,S,C",
            "140,tcp,ordered,,Last,web,,,,S,C",
            "210-220,tcp,wide,,Wide,web,,1,,S,C",
            "212,tcp,narrow,,Narrow,game,,,,S,C",
            "213,tcp,front,,First,game,,1,,S,C",
            "214,tcp,rare,,Rare,game,,3,,S,C",
            "230-240,tcp,unranked-wide,,Wide,web,,,,S,C", "232,tcp,unranked-narrow,,Narrow,game,,,,S,C",
            "410-416,tcp udp,shared,broad,Shared,web,,3,,S,C",
            "410-411,tcp,twice,,Twice,web,,,,S,C",
            "410-411,udp,twice,,Twice,web,,,,S,C",
            "414,tcp,single,,Single,game,,,,S,C",
            "500,tcp,unconfirmed,,One source,web,,,,S,",
            "9092,tcp,kafka,,Apache Kafka broker,messaging,,,,RFC 1 and RFC 22,C",
            "9092,tcp,second,,Another,web,cleartext,,,S,C",
            "9100,udp,printer,,A printer,printing,cleartext implicit-tls,,,S,C",
            "25565-25566,tcp udp,minecraft,,Minecraft server,game,malware,,,S,C",
            "30000-30001,udp,below-ephemeral,,Low,web,,,,S,C",
            "40000-40002,udp,ephemeral,,Wide,web,,,,S,C",
            "40002,udp,ephemeral-narrow,,Narrow,game,,,,S,C",
            "65535,udp,highest,,Highest,game,,,,S,C"));

    [Fact]
    public void Common_uses_come_before_registered_services() => Assert.Equal(
        "Assigned; 9092/tcp (kafka)  'Apache Kafka broker' RFC1, RFC22 CommonUse Messaging None"
            + "; 9092/tcp (second)  'Another'  CommonUse Web Cleartext"
            + "; 9092/tcp,udp (XmlIpcRegSvc)  'Xml-Ipc Server Reg' ",
        s_library.Lookup(9092));

    [Fact]
    public void A_lookup_for_a_transport_returns_only_its_uses()
    {
        Assert.Equal("Assigned; 9092/tcp,udp (XmlIpcRegSvc)  'Xml-Ipc Server Reg' ", s_library.Lookup(9092, Udp));
        Assert.Equal("XmlIpcRegSvc kafka Messaging None", s_library.Kind(9092));
        Assert.Equal("XmlIpcRegSvc kafka Messaging None", s_library.Kind(9092, Tcp));
        Assert.Equal("XmlIpcRegSvc XmlIpcRegSvc Unknown None", s_library.Kind(9092, Udp));
        Assert.Equal("- - Unknown None", s_library.Kind(9092, 64));
        Assert.Equal("- - Unknown None", s_library.Kind(9092, 0));
    }

    [Fact]
    public void A_common_use_of_an_unregistered_port_does_not_change_its_status()
    {
        Assert.Equal(
            "Unassigned; 25566/tcp,udp (minecraft)  'Minecraft server'  CommonUse Game Malware",
            s_library.Lookup(25566));
        Assert.Equal(
            "Reserved; 9100/udp (printer)  'A printer'  CommonUse Printing Cleartext, ImplicitTls",
            s_library.Lookup(9100));
        Assert.Equal("Reserved", s_library.Lookup(9100, Tcp));
        Assert.Equal("- printer Printing Cleartext, ImplicitTls", s_library.Kind(9100));
    }

    [Fact]
    public void A_port_without_a_common_use_has_its_registered_name()
    {
        Assert.Equal("http http Unknown None", s_library.Kind(80));
        Assert.Equal("- - Unknown None", s_library.Kind(81));
    }

    [Fact]
    public void A_common_use_is_found_before_a_registered_service() => Assert.Equal(
        "9092/tcp (kafka)  'Apache Kafka broker' RFC1, RFC22 CommonUse Messaging None"
            + "; 9200/tcp (kafka)  'Registered elsewhere' ",
        s_library.Find("Kafka"));

    [Fact]
    public void Records_of_a_name_are_in_the_documented_order()
    {
        Assert.Equal("130 130 120 140 110 105 107 106", Ports(s_library.Find("ORDERED")));
        Assert.Equal("110 106", Ports(s_library.Find("other")));
        Assert.Equal(
            "110/tcp (other) ordered 'With the alias'  CommonUse Web None", s_library.Find("other").Split("; ")[0]);
    }

    [Fact]
    public void Traits_combine_the_uses_with_the_first_name()
    {
        Assert.Equal("- dns Network Cleartext, Amplification", s_library.Kind(53));
        Assert.Equal("- dns Network Amplification", s_library.Kind(53, Udp));
    }

    [Fact]
    public void A_flow_is_classified_by_the_weights_of_its_ports()
    {
        Assert.Equal("9092 Destination CommonUse", s_library.Flow(50000, 9092, Tcp));
        Assert.Equal("9092 Destination Registered", s_library.Flow(50000, 9092, Udp));
        Assert.Equal("9092 Source Contested", s_library.Flow(9092, 9200, Tcp));
        Assert.Equal("9200 Destination Registered", s_library.Flow(0, 9200, Tcp));
        Assert.Equal("50000 Unknown None", s_library.Flow(0, 50000, Tcp));
        Assert.Equal("50000 Source LowerPort", s_library.Flow(50000, 50001, Tcp));
        Assert.Equal("7 Destination Range", s_library.Flow(50000, 7, Tcp));
    }

    [Fact]
    public void A_use_of_a_range_of_ephemeral_ports_does_not_count_in_a_flow()
    {
        Assert.Equal("30000 Source CommonUse", s_library.Flow(30000, 50000, Udp));
        Assert.Equal("40000 Source Registered", s_library.Flow(40000, 50000, Udp));
        Assert.Equal("40001 Source LowerPort", s_library.Flow(40001, 50000, Udp));
        Assert.Equal("40002 Destination CommonUse", s_library.Flow(40001, 40002, Udp));
        Assert.Equal("7 Destination Range", s_library.Flow(40001, 7, Udp));
        Assert.Equal("7 Destination Range", s_library.Flow(40001, 7, Tcp + Udp));
    }

    private static string Names(string services) => string.Join(
        ' ', services.Split("; ").Skip(1).Select(record => record.Split('(')[1].Split(')')[0]));

    private static string Ports(string found) =>
        string.Join(' ', found.Split("; ").Select(record => record.Split('/')[0]));

    [Fact]
    public void A_use_of_a_range_is_found_on_each_port() => Assert.Equal(
        "25565/tcp,udp (minecraft)  'Minecraft server'  CommonUse Game Malware; "
            + "25566/tcp,udp (minecraft)  'Minecraft server'  CommonUse Game Malware",
        s_library.Find("minecraft"));

    [Fact]
    public void A_use_of_a_single_port_comes_before_a_use_of_a_range()
    {
        Assert.Equal("- unranked-narrow Game None", s_library.Kind(232));
        Assert.Equal("- unranked-wide Web None", s_library.Kind(233));
    }

    [Fact]
    public void A_rank_orders_the_uses_of_a_port()
    {
        Assert.Equal("wide narrow", Names(s_library.Lookup(212)));
        Assert.Equal("front wide", Names(s_library.Lookup(213)));
        Assert.Equal("wide rare", Names(s_library.Lookup(214)));
    }

    [Fact]
    public void A_row_with_one_source_is_accepted() =>
        Assert.Equal("- unconfirmed Web None", s_library.Kind(500));

    [Fact]
    public void Adjacent_ports_with_the_same_uses_are_found_one_by_one()
    {
        Assert.Equal("410 411 412 413 414 415 416", Ports(s_library.Find("shared")));
        Assert.Equal("410 411 412 413 414 415 416", Ports(s_library.Find("broad")));
        Assert.Equal("410 410 411 411", Ports(s_library.Find("twice")));
        Assert.Equal("shared registered", Names(s_library.Lookup(412)));
        Assert.Equal("single shared", Names(s_library.Lookup(414)));
        Assert.Equal("Reserved; 415/tcp,udp (shared) broad 'Shared'  CommonUse Web None", s_library.Lookup(415));
        Assert.Equal("Unassigned; 416/tcp,udp (shared) broad 'Shared'  CommonUse Web None", s_library.Lookup(416));
    }

    [Fact]
    public void Records_of_each_transport_keep_the_order_of_the_registry()
    {
        Assert.Equal("a c b", Names(s_library.Lookup(301)));
        Assert.Equal("c b", Names(s_library.Lookup(301, Udp)));
        Assert.Equal("a b a", Names(s_library.Lookup(302)));
        Assert.Equal("b a", Names(s_library.Lookup(302, Udp)));
        Assert.Equal("b a", Names(s_library.Lookup(303, Udp)));
    }

    [Fact]
    public void The_first_and_the_last_port_can_have_uses()
    {
        Assert.Equal("- lowest Web None", s_library.Kind(1));
        Assert.Equal("- highest Game None", s_library.Kind(65535));
        Assert.Equal("- - Unknown None", s_library.Kind(2));
        Assert.Equal("- - Unknown None", s_library.Kind(0));
    }

    [Fact]
    public void Common_uses_do_not_change_registered_records()
    {
        RegistryText registry = RegistryText.Of(LowPorts("iana.csv"));
        CommonUsesText others = CommonUsesText.Of("80,tcp udp,x,,X,web,cleartext,,,S,C");

        string withUses = new SmallLibrary(registry, CommonUsesText.Of(LowPorts("common-uses.csv"))).Registered();
        string withOthers = new SmallLibrary(registry, others).Registered();
        string without = new SmallLibrary(registry).Registered();

        Assert.True(without.Length > 1_000_000);
        Assert.True(without == withUses);
        Assert.True(without == withOthers);
    }

    // The rows whose first port has at most four digits. Together they have every kind of row.
    private static string[] LowPorts(string file) =>
    [
        .. File.ReadLines(Repository.PathOf("src", "WellKnownPorts", "Registry", file))
            .Where(line => char.IsAsciiDigit(line[0]) && line.IndexOfAny([',', '-']) <= 4),
    ];
}
