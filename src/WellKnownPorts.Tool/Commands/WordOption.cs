using System.CommandLine;

namespace NetworkPorts.Tool.Commands;

/// <summary>An option whose values are the words for the values of an enumeration.</summary>
internal class WordOption<T> : Option<string?>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _values;

    /// <param name="name">The name of the option.</param>
    /// <param name="description">What the option does.</param>
    /// <param name="toWord">Returns the word for a value.</param>
    public WordOption(string name, string description, Func<T, string> toWord)
        : base(name)
    {
        // Combinations of flags and the value for none of them have no word of their own.
        _values = Enum.GetValues<T>().Where(value => !IsFlags || IsSingleFlag(value))
            .ToDictionary(toWord, StringComparer.OrdinalIgnoreCase);
        Description = $"{description} One of: {string.Join(", ", _values.Keys)}.";
        HelpName = name.TrimStart('-');
        this.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. _values.Keys]);
    }

    private static bool IsFlags => typeof(T).IsDefined(typeof(FlagsAttribute), inherit: false);

    /// <summary>Returns the value of the option; null if it is not used.</summary>
    public T? ValueIn(ParseResult parsed) => parsed.GetValue(this) is { } word ? _values[word] : null;

    private static bool IsSingleFlag(T value) => ulong.PopCount(Convert.ToUInt64(value)) == 1;
}
