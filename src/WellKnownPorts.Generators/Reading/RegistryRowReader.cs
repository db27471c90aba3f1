using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NetworkPorts.Generators.Model;

namespace NetworkPorts.Generators.Reading;

/// <summary>Reads one line of <c>iana.csv</c>: port or range, transport, name, description, reference.</summary>
internal static class RegistryRowReader
{
    private const int FieldCount = 5;

    // The tables keep a text's place in blocks of 64 texts with 16-bit offsets: 64 x 1,023 still fits.
    private const int LongestText = 1023;

    /// <summary>Returns the row, or null after adding the problem.</summary>
    public static RegistryRow? Read(TextLine line, ProblemList problems)
    {
        if (CsvLine.Split(line.ToString(), out string error, out int column) is not { } fields)
        {
            problems.Add(Problems.BadQuoting, line, column, line.Span.Length, error);
            return null;
        }

        if (fields.Count != FieldCount)
        {
            problems.Add(Problems.BadFieldCount, line, $"{fields.Count} in place of {FieldCount}");
            return null;
        }

        if (!TryReadPorts(fields[0].Value, out ushort first, out ushort last, out string portError))
            return Refuse(Problems.BadPort, 0, portError);
        if (!TryReadTransport(fields[1].Value, out byte transport))
            return Refuse(Problems.BadTransport, 1, fields[1].Value);
        if (NameError(fields[2].Value) is { } nameError)
            return Refuse(Problems.BadName, 2, nameError);
        for (int i = 3; i < FieldCount; i++)
        {
            if (TextError(fields[i].Value) is { } textError)
                return Refuse(Problems.BadText, i, textError);
        }

        return new RegistryRow(first, last, transport, fields[2].Value, fields[3].Value, fields[4].Value);

        RegistryRow? Refuse(DiagnosticDescriptor descriptor, int field, string detail)
        {
            problems.Add(descriptor, line, fields[field].Start, fields[field].End, detail);
            return null;
        }
    }

    private static bool TryReadPorts(string text, out ushort first, out ushort last, out string error)
    {
        int hyphen = text.IndexOf('-');
        string low = hyphen < 0 ? text : text.Substring(0, hyphen);
        string high = hyphen < 0 ? text : text.Substring(hyphen + 1);
        bool isFirstPort = TryReadPort(low, out first);
        bool isLastPort = TryReadPort(high, out last);
        error = !isFirstPort || !isLastPort ? $"'{text}' is not a number from 0 to 65535, nor two with a hyphen"
            : last < first ? $"'{text}' runs backwards"
            : "";
        return error.Length == 0;
    }

    private static bool TryReadPort(string text, out ushort port) =>
        ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port);

    private static bool TryReadTransport(string text, out byte bit)
    {
        (bool known, bit) = text switch
        {
            "" => (true, (byte)0),
            "tcp" => (true, (byte)1),
            "udp" => (true, (byte)2),
            "sctp" => (true, (byte)4),
            "dccp" => (true, (byte)8),
            _ => (false, (byte)0),
        };
        return known;
    }

    // Lookup by name folds the case of ASCII letters only, so a name is printable ASCII.
    private static string? NameError(string name) =>
        name.Any(c => c is <= ' ' or >= '\u007F') ? $"'{name}' has a character that is not printable ASCII" : LengthError(name);

    private static string? TextError(string text) =>
        text.Any(char.IsControl) ? "it has a control character"
        : text.Length > 0 && (text[0] == ' ' || text[text.Length - 1] == ' ') ? "it begins or ends with a blank"
        : LengthError(text);

    private static string? LengthError(string text) =>
        Encoding.UTF8.GetByteCount(text) > LongestText ? $"it is longer than {LongestText} bytes" : null;
}
