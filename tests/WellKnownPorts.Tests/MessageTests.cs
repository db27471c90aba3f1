using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace NetworkPorts.Tests;

/// <summary>Tests that the messages of exceptions say what is wrong and what is allowed.</summary>
public class MessageTests
{
    private static readonly PortRegistry s_registry = new PortRegistryBuilder().Build();

    public static TheoryData<string, Action> Arguments => new()
    {
        { "The last port must be at least the first port, 9.", () => _ = new CustomService(9, 8, "a") },
        { "The port of a custom service must be between 1 and 65535.", () => _ = new CustomService(0, "a") },
        {
            "The name 'a b' must have 1 to 63 visible ASCII characters, without commas, and at least one letter.",
            () => _ = new CustomService(1, "a b")
        },
        {
            "A custom service must have at least one transport protocol.",
            () => _ = new CustomService(1, "a") { Transports = TransportProtocols.None }
        },
        { "The path must not be null or empty.", () => new PortRegistryBuilder().AddFile("") },
        {
            "The object must be a PortInfo, not a System.String.",
            () => ((IComparable)default(PortInfo)).CompareTo("80")
        },
        {
            "'icmp' is not a transport protocol. It must be tcp, udp, sctp, dccp, quic, udplite or an IP protocol "
                + "number, or several of these separated by commas.",
            () => TransportConvert.Parse("icmp")
        },
        {
            "The IP protocol number must be 6 (TCP), 17 (UDP), 33 (DCCP), 132 (SCTP) or 136 (UDP-Lite).",
            () => TransportConvert.FromIPProtocolNumber(1)
        },
        {
            "The protocol must be Tcp, Udp, or the IP protocol number of DCCP (33), SCTP (132) or UDP-Lite (136).",
            () => TransportConvert.FromProtocolType(ProtocolType.Icmp)
        },
        {
            "The value must be Tcp, Udp, Sctp or Dccp, not a combination.",
            () => TransportConvert.ToIPProtocolNumber(TransportProtocols.None)
        },
        { "The port must be between 0 and 65535.", () => s_registry.Lookup(-1, TransportProtocols.Tcp) },
        {
            "The span must not start inside the memory of the ports.",
            () =>
            {
                var memory = new byte[12];
                WellKnownPorts.Classify(
                    MemoryMarshal.Cast<byte, ushort>(memory.AsSpan(0, 8)),
                    MemoryMarshal.Cast<byte, PortRange>(memory.AsSpan(1)));
            }
        },
    };

    [Theory]
    [MemberData(nameof(Arguments), DisableDiscoveryEnumeration = true)]
    public void A_message_says_what_is_wrong_and_what_is_allowed(string message, Action call) =>
        Assert.StartsWith(message, Assert.ThrowsAny<Exception>(call).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(1, "The port registry could not be built:\nmy ports(2,1): ")]
    [InlineData(10, "\nmy ports(11,1): ")]
    [InlineData(11, "\n... and 1 more. Errors contains all errors.")]
    public void The_message_of_a_registry_has_at_most_ten_errors(int count, string part)
    {
        string csv = "port,transports,name\n" + string.Concat(Enumerable.Repeat("x,tcp,a\n", count));
        PortRegistryException error = Assert.Throws<PortRegistryException>(
            () => new PortRegistryBuilder().AddCsv(new StringReader(csv), "my ports").Build());

        Assert.Contains(part, error.Message, StringComparison.Ordinal);
        Assert.Equal(count > 10, error.Message.Contains("more", StringComparison.Ordinal));
        Assert.Equal(count, error.Errors.Count);
    }

    [Fact]
    public void A_registry_rejects_numbers_that_are_not_ports_with_the_name_of_the_parameter()
    {
        const TransportProtocols Tcp = TransportProtocols.Tcp;
        Assert.Throws<ArgumentOutOfRangeException>("port", () => s_registry.Lookup(65536, Tcp));
        foreach (int number in (int[])[-1, 65536])
        {
            Action<int, int>[] calls =
            [
                (source, destination) => s_registry.ClassifyFlow(source, destination, Tcp),
                (source, destination) => s_registry.ClassifyFlow(source, destination, Tcp, EphemeralPortRange.Linux),
                (source, destination) => s_registry.ClassifyFlow(source, destination, Tcp, FlowInitiator.Source),
            ];
            Assert.All(calls, call =>
            {
                Assert.Throws<ArgumentOutOfRangeException>("source", () => call(number, 443));
                Assert.Throws<ArgumentOutOfRangeException>("destination", () => call(443, number));
            });
        }
    }
}
