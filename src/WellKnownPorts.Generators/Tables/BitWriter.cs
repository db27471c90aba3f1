namespace NetworkPorts.Generators.Tables;

/// <summary>Writes consecutive numbers of a few bits each, the highest bit first.</summary>
internal sealed class BitWriter
{
    private int _freeBits;

    public List<byte> Bytes { get; } = [];

    public void Write(int value, int bits)
    {
        for (int bit = bits - 1; bit >= 0; bit--)
        {
            if (_freeBits == 0)
            {
                Bytes.Add(0);
                _freeBits = 8;
            }

            _freeBits--;
            Bytes[Bytes.Count - 1] |= (byte)(((value >> bit) & 1) << _freeBits);
        }
    }

    /// <summary>Advances to the next multiple of a number of bytes.</summary>
    public void Align(int unit)
    {
        _freeBits = 0;
        while (Bytes.Count % unit != 0)
            Bytes.Add(0);
    }
}
