using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace NetworkPorts.Tool.Exports;

/// <summary>Encodes the values of a column as one compressed data page.</summary>
internal sealed class ParquetColumn
{
    /// <summary>The encoding PLAIN.</summary>
    public const int Plain = 0;

    /// <summary>The encoding RLE, which also contains runs of packed bits.</summary>
    public const int RunLength = 3;

    private readonly LineBuffer _values = new();
    private readonly List<bool> _bits = [];
    private readonly List<bool> _presence = [];

    private ParquetColumn(ExportColumn column) => Column = column;

    /// <summary>Gets the column of the exported table.</summary>
    public ExportColumn Column { get; }

    /// <summary>Gets the physical type.</summary>
    public ParquetType Type => Column.Kind switch
    {
        ColumnKind.Boolean => ParquetType.Boolean,
        ColumnKind.Integer => ParquetType.Int32,
        _ => ParquetType.ByteArray,
    };

    /// <summary>Gets the length of the page before compression, in bytes.</summary>
    public int UncompressedLength { get; private set; }

    /// <summary>Gets the page, compressed with gzip.</summary>
    public byte[] Page { get; private set; } = [];

    /// <summary>Encodes a column.</summary>
    public static ParquetColumn Of(ExportColumn column, IReadOnlyList<ExportRow> rows)
    {
        ParquetColumn encoded = new(column);
        foreach (ExportRow row in rows)
            encoded.Add(column.ValueIn(row));
        encoded.Compress();
        return encoded;
    }

    private void Add(object? value)
    {
        _presence.Add(value is not null);
        switch (value)
        {
            case int number:
                AddInt32(number);
                break;
            case bool flag:
                _bits.Add(flag);
                break;
            case string text:
                byte[] utf8 = Encoding.UTF8.GetBytes(text);
                AddInt32(utf8.Length);
                _values.Append(utf8);
                break;
        }
    }

    private void AddInt32(int number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        _values.Append(bytes);
    }

    private void Compress()
    {
        _values.Append(Pack(_bits));
        byte[] levels = Column.IsNullable ? DefinitionLevels() : [];
        UncompressedLength = levels.Length + _values.Text.Length;
        using MemoryStream page = new();
        using (GZipStream gzip = new(page, CompressionLevel.Optimal))
        {
            gzip.Write(levels);
            gzip.Write(_values.Text);
        }

        Page = page.ToArray();
    }

    /// <summary>Returns whether each value is present, as one run of packed bits after its length.</summary>
    private byte[] DefinitionLevels()
    {
        byte[] bits = Pack(_presence);
        using MemoryStream levels = new();
        for (uint header = ((uint)bits.Length << 1) | 1; ; header >>= 7)
        {
            levels.WriteByte((byte)(header > 0x7F ? header | 0x80 : header));
            if (header <= 0x7F)
                break;
        }

        levels.Write(bits);
        byte[] length = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, (int)levels.Length);
        return [.. length, .. levels.ToArray()];
    }

    private static byte[] Pack(List<bool> bits)
    {
        byte[] packed = new byte[(bits.Count + 7) / 8];
        for (int i = 0; i < bits.Count; i++)
        {
            if (bits[i])
                packed[i / 8] |= (byte)(1 << (i % 8));
        }

        return packed;
    }
}
