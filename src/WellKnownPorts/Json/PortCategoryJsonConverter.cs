namespace NetworkPorts.Json;

/// <summary>Converts <see cref="PortCategory"/> to and from words such as <c>remote-access</c>.</summary>
public sealed class PortCategoryJsonConverter : WordJsonConverter<PortCategory>
{
    private protected override string ToWord(PortCategory value) => value.ToWord();

    private protected override bool TryParse(string word, out PortCategory value) =>
        PortWords.TryParse(word, out value);
}
