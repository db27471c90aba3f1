using System.Text;

namespace NetworkPorts.Tool.Exports;

/// <summary>
/// Writes structures in the compact protocol of Apache Thrift, in which Parquet files contain their metadata.
/// </summary>
internal sealed class CompactProtocolWriter(Stream output)
{
    private const int Int32 = 5;
    private const int Int64 = 6;
    private const int Binary = 8;
    private const int List = 9;
    private const int Struct = 12;
    private const int MaxShortList = 14;

    private readonly Stack<int> _outerFields = [];
    private int _lastField;

    /// <summary>Writes an integer of 32 bits, or the number of an enumeration.</summary>
    public void WriteInt32(int field, int value)
    {
        WriteField(field, Int32);
        WriteZigZag(value);
    }

    /// <summary>Writes an integer of 64 bits.</summary>
    public void WriteInt64(int field, long value)
    {
        WriteField(field, Int64);
        WriteZigZag(value);
    }

    /// <summary>Writes a string.</summary>
    public void WriteString(int field, string value)
    {
        WriteField(field, Binary);
        WriteBytes(value);
    }

    /// <summary>Starts a structure. <see cref="EndStruct"/> ends it.</summary>
    public void StartStruct(int field)
    {
        WriteField(field, Struct);
        StartElement();
    }

    /// <summary>Starts a structure in a list of structures. <see cref="EndStruct"/> ends it.</summary>
    public void StartElement()
    {
        _outerFields.Push(_lastField);
        _lastField = 0;
    }

    /// <summary>Ends a structure.</summary>
    public void EndStruct()
    {
        EndMessage();
        _lastField = _outerFields.Pop();
    }

    /// <summary>Ends the outermost structure.</summary>
    public void EndMessage() => output.WriteByte(0);

    /// <summary>Starts a list of structures, which follow.</summary>
    public void StartStructs(int field, int count) => StartList(field, Struct, count);

    /// <summary>Writes a list of integers of 32 bits.</summary>
    public void WriteInt32s(int field, params ReadOnlySpan<int> values)
    {
        StartList(field, Int32, values.Length);
        foreach (int value in values)
            WriteZigZag(value);
    }

    /// <summary>Writes a list of strings.</summary>
    public void WriteStrings(int field, params ReadOnlySpan<string> values)
    {
        StartList(field, Binary, values.Length);
        foreach (string value in values)
            WriteBytes(value);
    }

    private void WriteField(int field, int type)
    {
        // All structures of Parquet metadata have gaps between their fields that fit in four bits.
        output.WriteByte((byte)(((field - _lastField) << 4) | type));
        _lastField = field;
    }

    private void StartList(int field, int type, int count)
    {
        WriteField(field, List);
        if (count <= MaxShortList)
        {
            output.WriteByte((byte)((count << 4) | type));
            return;
        }

        output.WriteByte((byte)(0xF0 | type));
        WriteVariable((uint)count);
    }

    private void WriteBytes(string value)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(value);
        WriteVariable((uint)bytes.Length);
        output.Write(bytes);
    }

    private void WriteZigZag(long value) => WriteVariable((ulong)((value << 1) ^ (value >> 63)));

    private void WriteVariable(ulong value)
    {
        for (; value > 0x7F; value >>= 7)
            output.WriteByte((byte)(value | 0x80));
        output.WriteByte((byte)value);
    }
}
