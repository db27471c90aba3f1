namespace NetworkPorts.Tool.Formats;

internal enum LineKind : byte
{
    Flow,
    Header,

    /// <summary>A good line that tells of no flow.</summary>
    NoFlow,
    Bad,
}
