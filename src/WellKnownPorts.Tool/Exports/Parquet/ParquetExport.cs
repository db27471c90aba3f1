using System.Buffers.Binary;

namespace NetworkPorts.Tool.Exports;

/// <summary>
/// Writes Apache Parquet: one row group, and one page for each column. The notes are in the metadata of the file.
/// </summary>
internal sealed class ParquetExport : IExportFormat
{
    private const int Gzip = 2;
    private const int DataPage = 0;
    private const int Required = 0;
    private const int Optional = 1;
    private const int Utf8 = 0;

    private static ReadOnlySpan<byte> Magic => "PAR1"u8;

    /// <inheritdoc/>
    public bool IsBinary => true;

    /// <inheritdoc/>
    public void Write(ExportTable table, LineBuffer output)
    {
        using MemoryStream file = new();
        file.Write(Magic);
        ParquetColumn[] columns = [.. ExportColumn.All.Select(column => ParquetColumn.Of(column, table.Rows))];
        long[] starts = new long[columns.Length + 1];
        for (int i = 0; i < columns.Length; i++)
        {
            starts[i] = file.Length;
            WritePage(file, columns[i], table.Rows.Count);
        }

        starts[^1] = file.Length;
        WriteMetadata(file, columns, starts, table.Rows.Count);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, (int)(file.Length - starts[^1]));
        file.Write(length);
        file.Write(Magic);
        output.Append(file.GetBuffer().AsSpan(0, (int)file.Length));
    }

    private static void WritePage(Stream file, ParquetColumn column, int rowCount)
    {
        // PageHeader
        CompactProtocolWriter header = new(file);
        header.WriteInt32(1, DataPage);
        header.WriteInt32(2, column.UncompressedLength);
        header.WriteInt32(3, column.Page.Length);

        // DataPageHeader
        header.StartStruct(5);
        header.WriteInt32(1, rowCount);
        header.WriteInt32(2, ParquetColumn.Plain);
        header.WriteInt32(3, ParquetColumn.RunLength);
        header.WriteInt32(4, ParquetColumn.RunLength);
        header.EndStruct();
        header.EndMessage();
        file.Write(column.Page);
    }

    private static void WriteMetadata(Stream file, ParquetColumn[] columns, long[] starts, int rowCount)
    {
        // FileMetaData
        CompactProtocolWriter metadata = new(file);
        metadata.WriteInt32(1, 1);
        WriteSchema(metadata, columns);
        metadata.WriteInt64(3, rowCount);

        // RowGroup
        metadata.StartStructs(4, 1);
        metadata.StartElement();
        metadata.StartStructs(1, columns.Length);
        long totalLength = 0;
        for (int i = 0; i < columns.Length; i++)
        {
            // The header of a page is not compressed.
            long length = starts[i + 1] - starts[i];
            long uncompressed = length - columns[i].Page.Length + columns[i].UncompressedLength;
            totalLength += uncompressed;
            WriteChunk(metadata, columns[i], starts[i], length, uncompressed, rowCount);
        }

        metadata.WriteInt64(2, totalLength);
        metadata.WriteInt64(3, rowCount);
        metadata.EndStruct();

        // KeyValue
        metadata.StartStructs(5, 1);
        metadata.StartElement();
        metadata.WriteString(1, "notes");
        metadata.WriteString(2, string.Join('\n', ExportTable.Notes));
        metadata.EndStruct();
        metadata.WriteString(6, "WellKnownPorts");
        metadata.EndMessage();
    }

    private static void WriteSchema(CompactProtocolWriter metadata, ParquetColumn[] columns)
    {
        // SchemaElement
        metadata.StartStructs(2, columns.Length + 1);
        metadata.StartElement();
        metadata.WriteString(4, "port_services");
        metadata.WriteInt32(5, columns.Length);
        metadata.EndStruct();
        foreach (ParquetColumn column in columns)
        {
            metadata.StartElement();
            metadata.WriteInt32(1, (int)column.Type);
            metadata.WriteInt32(3, column.Column.IsNullable ? Optional : Required);
            metadata.WriteString(4, column.Column.Name);
            if (column.Type == ParquetType.ByteArray)
                metadata.WriteInt32(6, Utf8);
            metadata.EndStruct();
        }
    }

    private static void WriteChunk(
        CompactProtocolWriter metadata, ParquetColumn column, long start, long length, long uncompressed, int rowCount)
    {
        // ColumnChunk
        metadata.StartElement();
        metadata.WriteInt64(2, start);

        // ColumnMetaData
        metadata.StartStruct(3);
        metadata.WriteInt32(1, (int)column.Type);
        metadata.WriteInt32s(2, ParquetColumn.Plain, ParquetColumn.RunLength);
        metadata.WriteStrings(3, column.Column.Name);
        metadata.WriteInt32(4, Gzip);
        metadata.WriteInt64(5, rowCount);
        metadata.WriteInt64(6, uncompressed);
        metadata.WriteInt64(7, length);
        metadata.WriteInt64(9, start);
        metadata.EndStruct();
        metadata.EndStruct();
    }
}
