namespace NetworkPorts.Tool.Tests.Hostile;

/// <summary>A stream that gives a few bytes at a time, as a pipe may.</summary>
internal sealed class TrickleStream(byte[] bytes, int seed) : MemoryStream(bytes)
{
    private const int MostAtOnce = 7;

    private readonly Random _random = new(seed);

    public override int Read(byte[] buffer, int offset, int count) =>
        base.Read(buffer, offset, Math.Min(count, _random.Next(1, MostAtOnce + 1)));
}
