namespace NetworkPorts.Json;

/// <summary>
/// Converts <see cref="PortStatus"/> to and from the words <c>unassigned</c>, <c>assigned</c> and <c>reserved</c>.
/// </summary>
public sealed class PortStatusJsonConverter : WordJsonConverter<PortStatus>
{
    private protected override string ToWord(PortStatus value) => value.ToWord();

    private protected override bool TryParse(string word, out PortStatus value) => PortWords.TryParse(word, out value);
}
