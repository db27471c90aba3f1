namespace NetworkPorts.Benchmarks.Size;

/// <summary>How many bytes a file has.</summary>
internal sealed record FileSize(string Name, long Bytes)
{
    public static FileSize Of(string name, string path) => new(name, new FileInfo(path).Length);
}
