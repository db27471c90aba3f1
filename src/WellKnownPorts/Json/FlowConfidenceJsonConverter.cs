namespace NetworkPorts.Json;

/// <summary>Converts <see cref="FlowConfidence"/> to and from words such as <c>common-use</c>.</summary>
public sealed class FlowConfidenceJsonConverter : WordJsonConverter<FlowConfidence>
{
    private protected override string ToWord(FlowConfidence value) => value.ToWord();

    private protected override bool TryParse(string word, out FlowConfidence value) =>
        PortWords.TryParse(word, out value);
}
