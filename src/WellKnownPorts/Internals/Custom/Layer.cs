namespace NetworkPorts.Internals;

/// <summary>
/// The changes that one call of the builder adds, such as the services of one file in the order of the file.
/// </summary>
/// <param name="origin">The path of the file, or a label for other sources.</param>
internal sealed class Layer(string origin)
{
    private static readonly string[] s_noAliases = [];

    private readonly List<string[]> _aliases = [s_noAliases];

    public string Origin => origin;

    public List<CustomRow> Rows { get; } = [];

    public CustomTexts Texts { get; } = new();

    public List<HiddenPorts> Hidden { get; } = [];

    public string[] Aliases(CustomRow row) => _aliases[row.Aliases];

    /// <summary>Stores the aliases of a service, and returns the number that identifies them.</summary>
    public int AddAliases(string[] aliases)
    {
        if (aliases.Length == 0)
            return 0;
        _aliases.Add(aliases);
        return _aliases.Count - 1;
    }
}
