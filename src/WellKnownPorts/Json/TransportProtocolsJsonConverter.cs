using NetworkPorts.Internals;

namespace NetworkPorts.Json;

/// <summary>
/// Converts <see cref="TransportProtocols"/> to and from a JSON array of words, such as <c>["tcp","udp"]</c>.
/// </summary>
public sealed class TransportProtocolsJsonConverter(
    ) : FlagsJsonConverter<TransportProtocols>(TransportWords.All, shift: 4)
{
    internal static readonly TransportProtocolsJsonConverter Instance = new();

    private protected override int ToInt(TransportProtocols value) => (int)value;

    private protected override TransportProtocols FromInt(int value) => (TransportProtocols)value;

    private protected override string ToWords(TransportProtocols value) => TransportConvert.ToText(value);
}
