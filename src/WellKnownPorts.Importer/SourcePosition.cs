namespace NetworkPorts.Importer;

/// <summary>A location in an input file. Lines and columns are counted from 1; 0 means unknown.</summary>
internal readonly record struct SourcePosition(string File, long Line = 0, long Column = 0)
{
    public override string ToString() => (Line, Column) switch
    {
        (0, _) => File,
        (_, 0) => $"{File}, line {Line}",
        _ => $"{File}, line {Line}, column {Column}",
    };
}
