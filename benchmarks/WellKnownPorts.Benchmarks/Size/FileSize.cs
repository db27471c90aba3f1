namespace NetworkPorts.Benchmarks.Size;

/// <summary>The size of a file, in bytes.</summary>
internal sealed record FileSize(string Name, long Bytes)
{
    public static FileSize Of(string name, string path) => new(name, new FileInfo(path).Length);
}
