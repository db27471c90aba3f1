using System.Globalization;
using System.Text;

namespace NetworkPorts.Engines.Tests;

/// <summary>
/// A CSV file of random flows with the results of the library: all transport protocols, equal ports, unknown ports,
/// and ports of ranges.
/// </summary>
internal sealed class FlowFile : IDisposable
{
    public const string Columns =
        "source_port,destination_port,transport,expected_port,expected_service,expected_side,expected_confidence";

    private static readonly TransportProtocols[] s_transports =
        [TransportProtocols.Tcp, TransportProtocols.Udp, TransportProtocols.Sctp, TransportProtocols.Dccp];

    private readonly int[] _known;
    private readonly Random _random = new(20261128);

    private FlowFile(PortRegistry ports, EphemeralPortRange clients, int count)
    {
        Count = count;
        _known = [.. ports.Ports.Keys.Select(port => (int)port)];
        using StreamWriter file = new(Path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        file.Write($"{Columns}\n");
        for (int i = 0; i < count; i++)
        {
            int source = NextPort();
            int destination = i % 20 == 0 ? source : NextPort();
            TransportProtocols transport = s_transports[_random.Next(s_transports.Length)];
            FlowClassification flow = ports.ClassifyFlow(source, destination, transport, clients);
            file.Write(string.Create(CultureInfo.InvariantCulture, $"{source},{destination},{NameOf(transport, i)},"));
            file.Write(string.Create(CultureInfo.InvariantCulture, $"{flow.Service.Port},{flow.Service.Name},"));
            file.Write($"{flow.Side.ToWord()},{flow.Confidence.ToWord()}\n");
        }
    }

    /// <summary>Gets the number of flows.</summary>
    public int Count { get; }

    /// <summary>Gets the path of the file.</summary>
    public string Path { get; } =
        System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName());

    /// <summary>Creates a file of flows.</summary>
    public static FlowFile Of(PortRegistry ports, EphemeralPortRange clients, int count) => new(ports, clients, count);

    public void Dispose() => File.Delete(Path);

    // Databases see words in any case, and IP protocol numbers.
    private static string NameOf(TransportProtocols transport, int row) => (row % 3) switch
    {
        0 => TransportConvert.ToIPProtocolNumber(transport).ToString(CultureInfo.InvariantCulture),
        1 => TransportConvert.ToText(transport).ToUpperInvariant(),
        _ => TransportConvert.ToText(transport),
    };

    private int NextPort() => _random.Next(3) == 0
        ? _random.Next(ushort.MaxValue + 1)
        : _known[_random.Next(_known.Length)];
}
