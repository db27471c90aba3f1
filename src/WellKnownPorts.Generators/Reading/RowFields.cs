using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NetworkPorts.Generators.Model;

namespace NetworkPorts.Generators.Reading;

/// <summary>The fields of one line. A bad field becomes a problem at its location.</summary>
internal sealed class RowFields
{
    private readonly TextLine _line;
    private readonly List<CsvField> _fields;
    private readonly ProblemList _problems;

    private RowFields(TextLine line, List<CsvField> fields, ProblemList problems)
    {
        _line = line;
        _fields = fields;
        _problems = problems;
    }

    public string this[int field] => _fields[field].Value;

    /// <summary>Splits a line into its fields; returns null after adding the problem.</summary>
    public static RowFields? Split(TextLine line, int count, ProblemList problems)
    {
        if (CsvLine.Split(line.ToString(), out string error, out int column) is not { } fields)
        {
            problems.Add(Problems.BadQuoting, line, column, line.Span.Length, error);
            return null;
        }

        if (fields.Count != count)
        {
            problems.Add(Problems.BadFieldCount, line, $"{fields.Count} instead of {count}");
            return null;
        }

        return new RowFields(line, fields, problems);
    }

    public SourceLocation LocationOf(int field) =>
        SourceLocation.In(_problems.Path, _line, _fields[field].Start, _fields[field].End);

    /// <summary>Adds a problem with a field, unless the detail is null, and returns whether it did.</summary>
    public bool Refuse(int field, DiagnosticDescriptor descriptor, string? detail)
    {
        if (detail is null)
            return false;
        _problems.Add(descriptor, LocationOf(field), detail);
        return true;
    }
}
