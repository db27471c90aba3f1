using NetworkPorts.Internals;

namespace NetworkPorts.Json;

/// <summary>
/// Converts <see cref="PortTraits"/> to and from a JSON array of words, such as <c>["cleartext"]</c>.
/// </summary>
public sealed class PortTraitsJsonConverter() : FlagsJsonConverter<PortTraits>(PortVocabulary.Traits, shift: 0)
{
    internal static readonly PortTraitsJsonConverter Instance = new();

    private protected override int ToInt(PortTraits value) => (int)value;

    private protected override PortTraits FromInt(int value) => (PortTraits)value;

    private protected override string ToWords(PortTraits value) => value.ToWords();
}
