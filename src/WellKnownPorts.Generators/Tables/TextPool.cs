namespace NetworkPorts.Generators.Tables;

/// <summary>Numbers distinct texts in the order in which they are first used. Text 0 is the empty text.</summary>
internal sealed class TextPool
{
    private readonly Dictionary<string, ushort> _numbers = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly List<string> _texts = [""];

    public IReadOnlyList<string> Texts => _texts;

    /// <summary>Returns the number of a text, and adds the text if it is new.</summary>
    public ushort Number(string text)
    {
        if (!_numbers.TryGetValue(text, out ushort number))
        {
            number = checked((ushort)_texts.Count);
            _numbers.Add(text, number);
            _texts.Add(text);
        }

        return number;
    }
}
