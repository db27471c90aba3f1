using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using NetworkPorts.Generators.Model;
using NetworkPorts.Internals;

namespace NetworkPorts.Generators.Reading;

/// <summary>Reads one line of <c>common-uses.csv</c>.</summary>
internal static class CommonUseRowReader
{
    private const int FieldCount = 8;
    private const int LongestName = 24;

    private static readonly char[] s_blank = [' '];

    /// <summary>Returns the use, or null after adding the problem.</summary>
    public static CommonUse? Read(TextLine line, ProblemList problems)
    {
        if (RowFields.Split(line, FieldCount, problems) is not { } fields)
            return null;

        if (fields.Refuse(0, Problems.BadPort, FieldRules.ReadPorts(fields[0], out ushort first, out ushort last))
            || fields.Refuse(1, Problems.BadTransport, ReadTransports(fields[1], out byte transports))
            || fields.Refuse(2, Problems.BadName, NameError(fields[2]))
            || fields.Refuse(3, Problems.BadText, DescriptionError(fields[3]))
            || fields.Refuse(4, Problems.UnknownCategory, ReadCategory(fields[4], out byte category))
            || fields.Refuse(5, Problems.UnknownTrait, ReadTraits(fields[5], out byte traits))
            || fields.Refuse(6, Problems.NoSource, SourceError(fields[6]))
            || fields.Refuse(7, Problems.NoSource, SourceError(fields[7]))
            || fields.Refuse(7, Problems.NoSource, fields[6] == fields[7] ? "both places are the same" : null))
        {
            return null;
        }

        return new CommonUse(
            first, last, transports, fields[2], fields[3], category, traits, References(fields[6]), fields.PlaceOf(2));
    }

    private static string? ReadTransports(string text, out byte transports)
    {
        transports = 0;
        foreach (string word in text.Split(s_blank))
        {
            if (FieldRules.ReadTransport(word, out byte bit) is { } error)
                return error;
            transports |= bit;
        }

        return null;
    }

    private static string? NameError(string name) =>
        name.Length is 0 or > LongestName ? $"'{name}' has not from 1 to {LongestName} characters"
        : Regex.IsMatch(name, "^[a-z0-9]+(-[a-z0-9]+)*$") ? null
        : $"'{name}' has other characters than lower-case letters, digits, and single hyphens between them";

    private static string? DescriptionError(string text) =>
        text.Length == 0 ? "there is no description" : FieldRules.OfText(text);

    private static string? ReadCategory(string text, out byte category)
    {
        int value = Array.IndexOf(PortVocabulary.Categories, text);
        category = (byte)Math.Max(0, value);
        return value < 0 ? $"'{text}' is not one of {string.Join(", ", PortVocabulary.Categories.Skip(1))}" : null;
    }

    private static string? ReadTraits(string text, out byte traits)
    {
        traits = 0;
        foreach (string word in text.Split(s_blank, StringSplitOptions.RemoveEmptyEntries))
        {
            int bit = Array.IndexOf(PortVocabulary.Traits, word);
            if (bit < 0)
                return $"'{word}' is not one of {string.Join(", ", PortVocabulary.Traits)}";
            traits |= (byte)(1 << bit);
        }

        return null;
    }

    private static string? SourceError(string text) =>
        text.Length == 0 ? "it is stated in two places, and both are named" : FieldRules.OfText(text);

    private static string References(string source) =>
        string.Join(", ", Regex.Matches(source, @"\bRFC (\d+)").Cast<Match>().Select(match => $"RFC{match.Groups[1].Value}"));
}
