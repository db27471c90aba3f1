using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using NetworkPorts.Generators.Model;
using NetworkPorts.Internals;

namespace NetworkPorts.Generators.Reading;

/// <summary>Reads one line of <c>common-uses.csv</c>.</summary>
internal static class CommonUseRowReader
{
    private const int FieldCount = 11;
    private const int MaxNameLength = 24;
    private const string Usual = "usual";
    private const byte FirstRank = 1;
    private const byte DefaultRank = 2;
    private const byte LastRank = 3;

    private static readonly char[] s_space = [' '];

    /// <summary>Returns the common use, or adds a problem and returns null if the line is invalid.</summary>
    public static CommonUse? Read(TextLine line, ProblemList problems)
    {
        if (RowFields.Split(line, FieldCount, problems) is not { } fields)
            return null;

        if (fields.Fails(0, Problems.BadPort, FieldRules.ReadPorts(fields[0], out ushort first, out ushort last))
            || fields.Fails(0, Problems.BadPort, first == 0 ? "port 0 cannot have a common use" : null)
            || fields.Fails(1, Problems.BadTransport, ReadTransports(fields[1], out TransportProtocols transports))
            || fields.Fails(2, Problems.BadName, NameError(fields[2]))
            || fields.Fails(3, Problems.BadName, ReadAliases(fields[3], fields[2], out ImmutableArray<string> aliases))
            || fields.Fails(4, Problems.BadText, DescriptionError(fields[4]))
            || fields.Fails(5, Problems.UnknownCategory, ReadCategory(fields[5], out byte category))
            || fields.Fails(6, Problems.UnknownTrait, ReadTraits(fields[6], out byte traits))
            || fields.Fails(7, Problems.BadRank, ReadRank(fields[7], out byte rank))
            || fields.Fails(8, Problems.BadUsual, fields[8] is "" or Usual ? null : fields[8])
            || fields.Fails(9, Problems.BadSource, fields[9].Length == 0 ? "the source is missing" : null)
            || fields.Fails(9, Problems.BadSource, FieldRules.CheckText(fields[9]))
            || fields.Fails(10, Problems.BadSource, FieldRules.CheckText(fields[10]))
            || fields.Fails(10, Problems.BadSource, fields[9] == fields[10] ? "the two sources are the same" : null))
        {
            return null;
        }

        return new CommonUse(
            first,
            last,
            transports,
            fields[2],
            new(aliases),
            fields[4],
            category,
            traits,
            rank,
            fields[8] == Usual,
            References(fields[9]),
            fields.LocationOf(2));
    }

    private static string? ReadTransports(string text, out TransportProtocols transports)
    {
        transports = TransportProtocols.None;
        foreach (string word in text.Split(s_space))
        {
            if (FieldRules.ReadTransport(word, out TransportProtocols transport) is { } error)
                return error;
            transports |= transport;
        }

        return null;
    }

    private static string? ReadAliases(string text, string name, out ImmutableArray<string> aliases)
    {
        string[] words = text.Split(s_space, StringSplitOptions.RemoveEmptyEntries);
        aliases = [.. words];
        return words.Select(NameError).FirstOrDefault(error => error is not null)
            ?? words.Where((word, i) => word == name || Array.IndexOf(words, word) < i)
                .Select(word => $"'{word}' repeats the name or another alias").FirstOrDefault();
    }

    private static string? NameError(string name) =>
        name.Length is 0 or > MaxNameLength ? $"'{name}' must have 1 to {MaxNameLength} characters"
        : Regex.IsMatch(name, "^[a-z0-9]+(-[a-z0-9]+)*$") ? null
        : $"'{name}' must consist of lower-case letters, digits, and single hyphens between them";

    private static string? DescriptionError(string text) =>
        text.Length == 0 ? "the description is missing" : FieldRules.CheckText(text);

    private static string? ReadCategory(string text, out byte category)
    {
        // The first word means that the category is unknown. The file leaves the field empty instead.
        int value = Array.IndexOf(PortVocabulary.Categories, text, 1);
        category = (byte)Math.Max(0, value);
        return value < 0 && text.Length > 0
            ? $"'{text}' is not one of {string.Join(", ", PortVocabulary.Categories.Skip(1))}"
            : null;
    }

    private static string? ReadTraits(string text, out byte traits)
    {
        traits = 0;
        foreach (string word in text.Split(s_space, StringSplitOptions.RemoveEmptyEntries))
        {
            int bit = Array.IndexOf(PortVocabulary.Traits, word);
            if (bit < 0)
                return $"'{word}' is not one of {string.Join(", ", PortVocabulary.Traits)}";
            traits |= (byte)(1 << bit);
        }

        return null;
    }

    private static string? ReadRank(string text, out byte rank)
    {
        rank = text switch
        {
            "1" => FirstRank,
            "3" => LastRank,
            _ => DefaultRank,
        };
        return text is "" or "1" or "3" ? null : text;
    }

    private static string References(string source) =>
        string.Join(
            ", ",
            Regex.Matches(source, @"\bRFC (\d+)").Cast<Match>().Select(match => $"RFC{match.Groups[1].Value}"));
}
