namespace NetworkPorts.Json;

/// <summary>
/// Converts <see cref="PortRange"/> to and from the words <c>system</c>, <c>user</c> and <c>dynamic</c>.
/// </summary>
public sealed class PortRangeJsonConverter : WordJsonConverter<PortRange>
{
    private protected override string ToWord(PortRange value) => value.ToWord();

    private protected override bool TryParse(string word, out PortRange value) => PortWords.TryParse(word, out value);
}
