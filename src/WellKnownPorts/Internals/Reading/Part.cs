namespace NetworkPorts.Internals;

/// <summary>A part of a line: the index of its first character and its length.</summary>
internal readonly struct Part(int start, int length)
{
    public int Start => start;

    public int Length => length;

    public ReadOnlySpan<char> Of(ReadOnlySpan<char> line) => line.Slice(start, length);
}
