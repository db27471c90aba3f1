namespace NetworkPorts.Json;

/// <summary>
/// Converts <see cref="FlowInitiator"/> to and from the words <c>unknown</c>, <c>source</c> and <c>destination</c>.
/// </summary>
public sealed class FlowInitiatorJsonConverter : WordJsonConverter<FlowInitiator>
{
    private protected override string ToWord(FlowInitiator value) => value.ToWord();

    private protected override bool TryParse(string word, out FlowInitiator value) =>
        PortWords.TryParse(word, out value);
}
