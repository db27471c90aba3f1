namespace NetworkPorts.Tool.Tests.Hostile;

/// <summary>A stream whose reads return only a few bytes, like a pipe.</summary>
internal sealed class TrickleStream(byte[] bytes, int seed) : MemoryStream(bytes)
{
    private const int MaxReadLength = 7;

    private readonly Random _random = new(seed);

    public override int Read(byte[] buffer, int offset, int count) =>
        base.Read(buffer, offset, Math.Min(count, _random.Next(1, MaxReadLength + 1)));
}
