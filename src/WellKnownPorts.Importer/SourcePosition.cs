namespace NetworkPorts.Importer;

/// <summary>A place in an input file; line and column count from 1, and 0 is not known.</summary>
internal readonly record struct SourcePosition(string File, long Line = 0, long Column = 0)
{
    public override string ToString() => (Line, Column) switch
    {
        (0, _) => File,
        (_, 0) => $"{File}, line {Line}",
        _ => $"{File}, line {Line}, column {Column}",
    };
}
