using System.Text;

namespace NetworkPorts.Tool.Tests;

public class ProtocolTests
{
    [Theory]
    [InlineData("TCP", "tcp", "https")]
    [InlineData("tcp6", "tcp", "https")]
    [InlineData("UDP4", "udp", "http3")]
    [InlineData("udp6", "udp", "http3")]
    [InlineData("quic", "udp", "http3")]
    [InlineData("UDPLite", "udplite", "http3")]
    [InlineData("udp-lite", "udplite", "http3")]
    [InlineData("136", "udplite", "http3")]
    [InlineData("017", "udp", "http3")]
    [InlineData("sctp", "sctp", "https")]
    [InlineData("dccp", "dccp", "-")]
    public void Different_spellings_of_a_protocol_have_one_name(string protocol, string name, string service)
    {
        ProgramRun run = ProgramRun.OnText(SampleLog.ZeekHeader + SampleLog.ZeekRow.Replace("tcp", protocol));

        Assert.Equal([name, service], Assert.Single(run.Rows)[3..5]);
    }

    [Theory]
    [InlineData("tcp,udp")]
    [InlineData("tcp,tcp")]
    [InlineData("tcp,")]
    [InlineData("tcp ")]
    [InlineData(" tcp6")]
    [InlineData("tcp\u00A0")]
    [InlineData("256")]
    [InlineData("-6")]
    [InlineData("a-name-that-is-longer-than-that-of-any-protocol")]
    public void Other_text_is_not_a_protocol(string text) =>
        Assert.False(Protocol.TryFind(Encoding.UTF8.GetBytes(text), out _));
}
