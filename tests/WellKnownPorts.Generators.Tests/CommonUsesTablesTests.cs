namespace NetworkPorts.Generators.Tests;

public class CommonUsesTablesTests
{
    private const int Tcp = 16;
    private const int Udp = 32;

    private static readonly RegistryText s_registry = RegistryText.Of(
        "80,tcp,http,World Wide Web HTTP,",
        "9092,tcp,XmlIpcRegSvc,Xml-Ipc Server Reg,",
        "9092,udp,XmlIpcRegSvc,Xml-Ipc Server Reg,",
        "9100,tcp,,Reserved,",
        "9200,tcp,kafka,Registered elsewhere,");

    private static readonly SmallLibrary s_library = new(s_registry, CommonUsesText.Of(
        "9092,tcp,kafka,,Apache Kafka broker,messaging,,,,RFC 1 and RFC 22,C",
        "9092,tcp,second,,Another,web,cleartext,,,S,C",
        "9100,udp,printer,,A printer,printing,cleartext implicit-tls,,,S,C",
        "25565-25566,tcp udp,minecraft,,Minecraft server,game,malware,,,S,C"));

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
        var library = new SmallLibrary(
            RegistryText.Of("5,tcp,a,Registered,", "6,tcp,b,Same,", "6,tcp,a,Same,", "7,tcp,a,Last,"),
            CommonUsesText.Of(
                "10,tcp,b,a,With the alias,web,,,,S,C",
                "20,tcp,a,,With the name,web,,,,S,C",
                "30,tcp,a,,Usual,web,,,usual,S,C",
                "30,udp,a,,Usual over UDP,web,,,usual,S,C",
                "40,tcp,a,,Last,web,,,,S,C"));

        Assert.Equal("30 30 20 40 10 5 7 6", Ports(library.Find("A")));
        Assert.Equal("10 6", Ports(library.Find("b")));
        Assert.Equal("10/tcp (b) a 'With the alias'  CommonUse Web None", library.Find("b").Split("; ")[0]);
    }

    [Fact]
    public void Traits_combine_the_uses_with_the_first_name()
    {
        var library = new SmallLibrary(
            RegistryText.Of("80,tcp,http,,"),
            CommonUsesText.Of(
                "53,tcp,dns,,DNS,network,cleartext,,,S,C", "53,udp,dns,,DNS,network,amplification,,,S,C",
                "53,tcp udp,worm,,Worm,malware,malware,,,S,C"));

        Assert.Equal("- dns Network Cleartext, Amplification", library.Kind(53));
        Assert.Equal("- dns Network Amplification", library.Kind(53, Udp));
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
        var library = new SmallLibrary(
            RegistryText.Of("40000,udp,registered,Registered,"),
            CommonUsesText.Of(
                "30000-30001,udp,low,,Low,web,,,,S,C",
                "40000-40002,udp,wide,,Wide,web,,,,S,C",
                "40002,udp,narrow,,Narrow,game,,,,S,C"));

        Assert.Equal("30000 Source CommonUse", library.Flow(30000, 50000, Udp));
        Assert.Equal("40000 Source Registered", library.Flow(40000, 50000, Udp));
        Assert.Equal("40001 Source LowerPort", library.Flow(40001, 50000, Udp));
        Assert.Equal("40002 Destination CommonUse", library.Flow(40001, 40002, Udp));
        Assert.Equal("7 Destination Range", library.Flow(40001, 7, Udp));
        Assert.Equal("7 Destination Range", library.Flow(40001, 7, Tcp + Udp));
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
        var library = new SmallLibrary(
            RegistryText.Of("80,tcp,http,,"),
            CommonUsesText.Of("10-20,tcp,wide,,Wide,web,,,,S,C", "12,tcp,narrow,,Narrow,game,,,,S,C"));

        Assert.Equal("- narrow Game None", library.Kind(12));
        Assert.Equal("- wide Web None", library.Kind(13));
    }

    [Fact]
    public void A_rank_orders_the_uses_of_a_port()
    {
        var library = new SmallLibrary(
            RegistryText.Of("80,tcp,http,,"),
            CommonUsesText.Of(
                "10-20,tcp,wide,,Wide,web,,1,,S,C",
                "12,tcp,narrow,,Narrow,game,,,,S,C",
                "13,tcp,first,,First,game,,1,,S,C",
                "14,tcp,rare,,Rare,game,,3,,S,C"));

        Assert.Equal("wide narrow", Names(library.Lookup(12)));
        Assert.Equal("first wide", Names(library.Lookup(13)));
        Assert.Equal("wide rare", Names(library.Lookup(14)));
    }

    [Fact]
    public void A_row_with_one_source_is_accepted() => Assert.Equal(
        "- one Web None",
        new SmallLibrary(RegistryText.Of("80,tcp,http,,"), CommonUsesText.Of("10,tcp,one,,One,web,,,,S,")).Kind(10));

    [Fact]
    public void Adjacent_ports_with_the_same_uses_are_found_one_by_one()
    {
        var library = new SmallLibrary(
            RegistryText.Of("12,tcp,registered,Registered,", "15,udp,,Reserved,"),
            CommonUsesText.Of(
                "10-16,tcp udp,wide,broad,Wide,web,,3,,S,C",
                "10-11,tcp,twice,,Twice,web,,,,S,C",
                "10-11,udp,twice,,Twice,web,,,,S,C",
                "14,tcp,narrow,,Narrow,game,,,,S,C"));

        Assert.Equal("10 11 12 13 14 15 16", Ports(library.Find("wide")));
        Assert.Equal("10 11 12 13 14 15 16", Ports(library.Find("broad")));
        Assert.Equal("10 10 11 11", Ports(library.Find("twice")));
        Assert.Equal("wide registered", Names(library.Lookup(12)));
        Assert.Equal("narrow wide", Names(library.Lookup(14)));
        Assert.Equal("Reserved; 15/tcp,udp (wide) broad 'Wide'  CommonUse Web None", library.Lookup(15));
        Assert.Equal("Unassigned; 16/tcp,udp (wide) broad 'Wide'  CommonUse Web None", library.Lookup(16));
    }

    [Fact]
    public void Records_of_each_transport_keep_the_order_of_the_registry()
    {
        var library = new SmallLibrary(RegistryText.Of(
            "1,tcp,a,A,", "1,tcp,b,B,", "1,udp,c,C,", "1,udp,b,B,",
            "2,tcp,a,A,", "2,tcp,b,B,", "2,udp,b,B,", "2,udp,a,A,",
            "3,tcp,a,A,", "3,,b,B,", "3,udp,a,A,"));

        Assert.Equal("a c b", Names(library.Lookup(1)));
        Assert.Equal("c b", Names(library.Lookup(1, Udp)));
        Assert.Equal("a b a", Names(library.Lookup(2)));
        Assert.Equal("b a", Names(library.Lookup(2, Udp)));
        Assert.Equal("b a", Names(library.Lookup(3, Udp)));
    }

    [Fact]
    public void The_first_and_the_last_port_can_have_uses()
    {
        var library = new SmallLibrary(
            RegistryText.Of("80,tcp,http,,"),
            CommonUsesText.Of("1,tcp,first,,First,web,,,,S,C", "65535,udp,last,,Last,game,,,,S,C"));

        Assert.Equal("- first Web None", library.Kind(1));
        Assert.Equal("- last Game None", library.Kind(65535));
        Assert.Equal("- - Unknown None", library.Kind(2));
        Assert.Equal("- - Unknown None", library.Kind(0));
    }

    [Fact]
    public void Common_uses_do_not_change_registered_records()
    {
        var registry = new RegistryText(TextOf("iana.csv"));
        CommonUsesText others = CommonUsesText.Of("80,tcp udp,x,,X,web,cleartext,,,S,C");

        string withUses = new SmallLibrary(registry, new CommonUsesText(TextOf("common-uses.csv"))).Registered();
        string withOthers = new SmallLibrary(registry, others).Registered();
        string without = new SmallLibrary(registry).Registered();

        Assert.True(without.Length > 10_000_000);
        Assert.True(without == withUses);
        Assert.True(without == withOthers);
    }

    private static string TextOf(string file) =>
        File.ReadAllText(Repository.PathOf("src", "WellKnownPorts", "Registry", file));
}
