using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using NetworkPorts.Benchmarks.Inputs;
using NetworkPorts.Benchmarks.Peers;

namespace NetworkPorts.Benchmarks.Micro;

/// <summary>Formats ports as <c>443 (https)</c>, and parses <c>443</c>, <c>https</c> and <c>udp/443</c>.</summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class TextBenchmarks
{
    private const int BufferLength = 64;

    private readonly ushort[] _ports = PortBatch.Of(PortMix.Realistic);
    private readonly string[] _numbers;
    private readonly string[] _names = NameBatch.Of(NameMix.Hit);
    private readonly string[] _transports;

    private readonly Entry?[] _entries = Peer.EntryArray();
    private readonly byte[]?[] _utf8Names;
    private readonly FrozenDictionary<string, Entry> _frozen = Peer.FrozenByName();

    private readonly char[] _chars = new char[BufferLength];
    private readonly byte[] _bytes = new byte[BufferLength];

    public TextBenchmarks()
    {
        _numbers = [.. _ports.Select(port => port.ToString(CultureInfo.InvariantCulture))];
        _transports = [.. _numbers.Select((number, i) => (i % 2 == 0 ? "udp/" : "tcp/") + number)];
        _utf8Names = [.. _entries.Select(entry => entry is null ? null : Encoding.UTF8.GetBytes(entry.Name))];
    }

    [BenchmarkCategory(nameof(FormatChars))]
    [Benchmark(Baseline = true, OperationsPerInvoke = PortBatch.Size)]
    public int FormatCharsByHand()
    {
        int sum = 0;
        foreach (ushort port in _ports)
            sum += Write(_chars, port, _entries[port]?.Name ?? RangeWord(port));
        return sum;
    }

    [BenchmarkCategory(nameof(FormatChars))]
    [Benchmark(OperationsPerInvoke = PortBatch.Size)]
    public int FormatChars()
    {
        int sum = 0;
        foreach (ushort port in _ports)
            sum += WellKnownPorts.Lookup(port).TryFormat(_chars, out int written, "G") ? written : 0;
        return sum;
    }

    [BenchmarkCategory(nameof(FormatBytes))]
    [Benchmark(Baseline = true, OperationsPerInvoke = PortBatch.Size)]
    public int FormatBytesByHand()
    {
        int sum = 0;
        foreach (ushort port in _ports)
            sum += Write(_bytes, port, _utf8Names[port] is { } name ? name : RangeUtf8Word(port));
        return sum;
    }

    [BenchmarkCategory(nameof(FormatBytes))]
    [Benchmark(OperationsPerInvoke = PortBatch.Size)]
    public int FormatBytes()
    {
        int sum = 0;
        foreach (ushort port in _ports)
            sum += WellKnownPorts.Lookup(port).TryFormat(_bytes, out int written, "G") ? written : 0;
        return sum;
    }

    [BenchmarkCategory(nameof(PortToString))]
    [Benchmark(Baseline = true, OperationsPerInvoke = PortBatch.Size)]
    public int StringCreate()
    {
        int sum = 0;
        Span<char> buffer = stackalloc char[BufferLength];
        foreach (ushort port in _ports)
        {
            string name = _entries[port]?.Name ?? RangeWord(port);
            sum += string.Create(CultureInfo.InvariantCulture, buffer, $"{port} ({name})").Length;
        }

        return sum;
    }

    [BenchmarkCategory(nameof(PortToString))]
    [Benchmark(OperationsPerInvoke = PortBatch.Size)]
    public int PortToString()
    {
        int sum = 0;
        foreach (ushort port in _ports)
            sum += WellKnownPorts.Lookup(port).ToString().Length;
        return sum;
    }

    [BenchmarkCategory(nameof(ParseNumber))]
    [Benchmark(Baseline = true, OperationsPerInvoke = PortBatch.Size)]
    public int ParseUInt16()
    {
        int sum = 0;
        foreach (string text in _numbers)
            sum += ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ushort port) ? port : 0;
        return sum;
    }

    [BenchmarkCategory(nameof(ParseNumber))]
    [Benchmark(OperationsPerInvoke = PortBatch.Size)]
    public int ParseNumber() => Parse(_numbers);

    [BenchmarkCategory(nameof(ParseName))]
    [Benchmark(Baseline = true, OperationsPerInvoke = NameBatch.Size)]
    public int FrozenDictionary()
    {
        int sum = 0;
        foreach (string text in _names)
            sum += _frozen.TryGetValue(text, out Entry? entry) ? entry.Port : 0;
        return sum;
    }

    [BenchmarkCategory(nameof(ParseName))]
    [Benchmark(OperationsPerInvoke = NameBatch.Size)]
    public int ParseName() => Parse(_names);

    [BenchmarkCategory(nameof(ParseTransport))]
    [Benchmark(Baseline = true, OperationsPerInvoke = PortBatch.Size)]
    public int ParseTransportByHand()
    {
        int sum = 0;
        foreach (string text in _transports)
        {
            int slash = text.IndexOf('/', StringComparison.Ordinal);
            TransportProtocols transport = text.AsSpan(0, slash) switch
            {
                "tcp" => TransportProtocols.Tcp,
                "udp" => TransportProtocols.Udp,
                "sctp" => TransportProtocols.Sctp,
                "dccp" => TransportProtocols.Dccp,
                _ => TransportProtocols.None,
            };
            ReadOnlySpan<char> number = text.AsSpan(slash + 1);
            if (ushort.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out ushort port))
                sum += port + (int)transport;
        }

        return sum;
    }

    [BenchmarkCategory(nameof(ParseTransport))]
    [Benchmark(OperationsPerInvoke = PortBatch.Size)]
    public int ParseTransport()
    {
        int sum = 0;
        foreach (string text in _transports)
        {
            if (PortInfo.TryParse(text, out PortInfo port))
                sum += port.Port + (int)port.RequestedTransports;
        }

        return sum;
    }

    private static int Parse(string[] texts)
    {
        int sum = 0;
        foreach (string text in texts)
            sum += PortInfo.TryParse(text, out PortInfo port) ? port.Port : 0;
        return sum;
    }

    private static int Write(Span<char> destination, ushort port, string name)
    {
        port.TryFormat(destination, out int length, provider: CultureInfo.InvariantCulture);
        " (".CopyTo(destination[length..]);
        length += 2;
        name.CopyTo(destination[length..]);
        length += name.Length;
        destination[length] = ')';
        return length + 1;
    }

    private static int Write(Span<byte> destination, ushort port, ReadOnlySpan<byte> name)
    {
        port.TryFormat(destination, out int length, provider: CultureInfo.InvariantCulture);
        " ("u8.CopyTo(destination[length..]);
        length += 2;
        name.CopyTo(destination[length..]);
        length += name.Length;
        destination[length] = (byte)')';
        return length + 1;
    }

    private static string RangeWord(ushort port) => port < 1024 ? "system" : port < 49152 ? "user" : "dynamic";

    private static ReadOnlySpan<byte> RangeUtf8Word(ushort port) =>
        port < 1024 ? "system"u8 : port < 49152 ? "user"u8 : "dynamic"u8;
}
