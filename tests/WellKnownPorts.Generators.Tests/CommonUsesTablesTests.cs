namespace NetworkPorts.Generators.Tests;

public class CommonUsesTablesTests
{
    private const int Tcp = 1;
    private const int Udp = 2;

    private static readonly RegistryText s_registry = RegistryText.Of(
        "80,tcp,http,World Wide Web HTTP,",
        "9092,tcp,XmlIpcRegSvc,Xml-Ipc Server Reg,",
        "9092,udp,XmlIpcRegSvc,Xml-Ipc Server Reg,",
        "9100,tcp,,Reserved,",
        "9200,tcp,kafka,Registered elsewhere,");

    private static readonly SmallLibrary s_library = new(s_registry, CommonUsesText.Of(
        "9092,tcp,kafka,Apache Kafka broker,messaging,,RFC 1 and RFC 22,C",
        "9092,tcp,second,Another,web,cleartext,S,C",
        "9100,udp,printer,A printer,printing,cleartext implicit-tls,S,C",
        "25565-25566,tcp udp,minecraft,Minecraft server,game,malware,S,C"));

    [Fact]
    public void Common_uses_stand_behind_what_is_registered() => Assert.Equal(
        "Assigned; 9092/tcp,udp (XmlIpcRegSvc)  'Xml-Ipc Server Reg' "
            + "; 9092/tcp (kafka)  'Apache Kafka broker' RFC1, RFC22 CommonUse Messaging None"
            + "; 9092/tcp (second)  'Another'  CommonUse Web Cleartext",
        s_library.Lookup(9092));

    [Fact]
    public void A_transport_sees_its_own_uses()
    {
        Assert.Equal("Assigned; 9092/tcp,udp (XmlIpcRegSvc)  'Xml-Ipc Server Reg' ", s_library.Lookup(9092, Udp));
        Assert.Equal("XmlIpcRegSvc kafka Messaging Cleartext", s_library.Kind(9092));
        Assert.Equal("XmlIpcRegSvc kafka Messaging Cleartext", s_library.Kind(9092, Tcp));
        Assert.Equal("XmlIpcRegSvc XmlIpcRegSvc Unknown None", s_library.Kind(9092, Udp));
        Assert.Equal("- - Unknown None", s_library.Kind(9092, 4));
        Assert.Equal("- - Unknown None", s_library.Kind(9092, 0));
    }

    [Fact]
    public void A_use_of_a_port_that_is_not_registered_leaves_its_status()
    {
        Assert.Equal("Unassigned; 25566/tcp,udp (minecraft)  'Minecraft server'  CommonUse Game Malware", s_library.Lookup(25566));
        Assert.Equal("Reserved; 9100/udp (printer)  'A printer'  CommonUse Printing Cleartext, ImplicitTls", s_library.Lookup(9100));
        Assert.Equal("Reserved", s_library.Lookup(9100, Tcp));
        Assert.Equal("- printer Printing Cleartext, ImplicitTls", s_library.Kind(9100));
    }

    [Fact]
    public void A_port_without_a_use_has_its_registered_name_as_the_common_one()
    {
        Assert.Equal("http http Unknown None", s_library.Kind(80));
        Assert.Equal("- - Unknown None", s_library.Kind(81));
    }

    [Fact]
    public void A_registered_record_is_found_before_a_common_use_of_a_lower_port() => Assert.Equal(
        "9200/tcp (kafka)  'Registered elsewhere' ; 9092/tcp (kafka)  'Apache Kafka broker' RFC1, RFC22 CommonUse Messaging None",
        s_library.Find("Kafka"));

    [Fact]
    public void A_use_of_a_range_is_found_on_each_port() => Assert.Equal(
        "25565/tcp,udp (minecraft)  'Minecraft server'  CommonUse Game Malware; "
            + "25566/tcp,udp (minecraft)  'Minecraft server'  CommonUse Game Malware",
        s_library.Find("minecraft"));

    [Fact]
    public void A_use_of_one_port_stands_before_that_of_a_range_around_it()
    {
        var library = new SmallLibrary(
            RegistryText.Of("80,tcp,http,,"), CommonUsesText.Of("10-20,tcp,wide,Wide,web,,S,C", "12,tcp,narrow,Narrow,game,,S,C"));

        Assert.Equal("- narrow Game None", library.Kind(12));
        Assert.Equal("- wide Web None", library.Kind(13));
    }

    [Fact]
    public void The_first_and_the_last_port_can_have_uses()
    {
        var library = new SmallLibrary(
            RegistryText.Of("80,tcp,http,,"), CommonUsesText.Of("0,tcp,first,First,web,,S,C", "65535,udp,last,Last,game,,S,C"));

        Assert.Equal("- first Web None", library.Kind(0));
        Assert.Equal("- last Game None", library.Kind(65535));
        Assert.Equal("- - Unknown None", library.Kind(1));
    }

    [Fact]
    public void A_change_of_the_common_uses_changes_no_registered_record()
    {
        var registry = new RegistryText(TextOf("iana.csv"));

        string withUses = new SmallLibrary(registry, new CommonUsesText(TextOf("common-uses.csv"))).Registered();
        string withOthers = new SmallLibrary(registry, CommonUsesText.Of("80,tcp udp,x,X,web,cleartext,S,C")).Registered();
        string without = new SmallLibrary(registry).Registered();

        Assert.True(without.Length > 10_000_000);
        Assert.True(without == withUses);
        Assert.True(without == withOthers);
    }

    private static string TextOf(string file) => File.ReadAllText(Repository.PathOf("src", "WellKnownPorts", "Registry", file));
}
