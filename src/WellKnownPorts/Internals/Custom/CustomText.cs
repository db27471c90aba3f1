namespace NetworkPorts.Internals;

/// <summary>Where the name of a service, and its description after that, are in <see cref="CustomTexts"/>.</summary>
internal readonly struct CustomText(int chunk, int start, byte nameLength, int descriptionLength)
{
    public int Chunk => chunk;

    public int Start => start;

    public byte NameLength => nameLength;

    public int DescriptionLength => descriptionLength;
}
