namespace NetworkPorts.Json;

/// <summary>
/// Converts <see cref="FlowSide"/> to and from the words <c>unknown</c>, <c>source</c> and <c>destination</c>.
/// </summary>
public sealed class FlowSideJsonConverter : WordJsonConverter<FlowSide>
{
    private protected override string ToWord(FlowSide value) => value.ToWord();

    private protected override bool TryParse(string word, out FlowSide value) => PortWords.TryParse(word, out value);
}
