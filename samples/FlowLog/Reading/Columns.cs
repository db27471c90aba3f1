namespace FlowLog.Reading;

/// <summary>The columns of a log, as its header names them.</summary>
internal sealed class Columns
{
    private readonly string[] _names;
    private readonly string _separator;
    private readonly Range[] _ranges;

    public Columns(ReadOnlySpan<char> header, string separator)
    {
        _names = header.ToString().Split(separator);
        _separator = separator;
        _ranges = new Range[_names.Length + 1];
    }

    /// <summary>Finds where the columns lie in a line.</summary>
    /// <exception cref="BadLineException">The line has more columns or fewer.</exception>
    public void Split(ReadOnlySpan<char> line)
    {
        int count = line.Split(_ranges, _separator);
        if (count < _names.Length)
            throw new BadLineException($"{count} columns instead of {_names.Length}");
        if (count > _names.Length)
            throw new BadLineException($"more than {_names.Length} columns");
    }

    /// <summary>Returns a column of the line that was split last; empty where there is no such column.</summary>
    public ReadOnlySpan<char> Text(ReadOnlySpan<char> line, string name) =>
        Array.IndexOf(_names, name) is >= 0 and int column ? line[_ranges[column]] : default;
}
