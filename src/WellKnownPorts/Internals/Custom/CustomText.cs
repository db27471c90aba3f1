namespace NetworkPorts.Internals;

/// <summary>
/// The location of a service's name in <see cref="CustomTexts"/>. The service's description follows the name.
/// </summary>
internal readonly struct CustomText(int chunk, int start, byte nameLength, int descriptionLength)
{
    public int Chunk => chunk;

    public int Start => start;

    public byte NameLength => nameLength;

    public int DescriptionLength => descriptionLength;
}
