using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NetworkPorts.Generators.Model;
using NetworkPorts.Internals;

namespace NetworkPorts.Generators.Reading;

/// <summary>The fields of one line. Problems are reported at the location of a field.</summary>
internal sealed class RowFields
{
    private readonly TextLine _line;
    private readonly string _text;
    private readonly List<Part> _fields;
    private readonly ProblemList _problems;

    private RowFields(TextLine line, string text, List<Part> fields, ProblemList problems)
    {
        _line = line;
        _text = text;
        _fields = fields;
        _problems = problems;
    }

    public string this[int field] => CsvFields.Value(_fields[field].Of(_text.AsSpan())).ToString();

    /// <summary>Splits a line into its fields, or adds a problem and returns null if the line is invalid.</summary>
    public static RowFields? Split(TextLine line, int count, ProblemList problems)
    {
        string text = line.ToString();
        List<Part> fields = [];
        string? error = CsvFields.Split(text.AsSpan(), fields, out Part wrong);
        error ??= IncludeSpaces(text, fields, out wrong);
        if (error is not null)
        {
            problems.Add(Problems.MalformedCsv, line, wrong.Start, line.Span.Length, error);
            return null;
        }

        if (fields.Count != count)
        {
            problems.Add(Problems.BadFieldCount, line, $"{fields.Count} instead of {count}");
            return null;
        }

        return new RowFields(line, text, fields, problems);
    }

    public SourceLocation LocationOf(int field) =>
        SourceLocation.In(_problems.Path, _line, _fields[field].Start, _fields[field].Start + _fields[field].Length);

    /// <summary>Adds a problem with a field, and returns true. Returns false if the detail is null.</summary>
    public bool Fails(int field, DiagnosticDescriptor descriptor, string? detail)
    {
        if (detail is null)
            return false;
        _problems.Add(descriptor, LocationOf(field), detail);
        return true;
    }

    /// <summary>
    /// Extends each field to the commas around it, so that the rules of the fields find spaces, which the library
    /// ignores. Returns an error message, or null.
    /// </summary>
    private static string? IncludeSpaces(string text, List<Part> fields, out Part wrong)
    {
        int start = 0;
        for (int i = 0; i < fields.Count; i++)
        {
            Part field = wrong = fields[i];
            int comma = text.IndexOf(',', field.Start + field.Length);
            var extended = new Part(start, (comma < 0 ? text.Length : comma) - start);
            if (field.Length > 0 && field.Length < extended.Length && text[field.Start] == '"')
                return "Spaces must be within the quotation marks of a field.";
            fields[i] = extended;
            start = comma + 1;
        }

        wrong = default;
        return null;
    }
}
