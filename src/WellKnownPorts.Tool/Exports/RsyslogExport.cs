using System.Text.Json;

namespace NetworkPorts.Tool.Exports;

/// <summary>
/// Writes a lookup table of rsyslog with the type <c>sparseArray</c>: the keys of the rows, and the names of their
/// services.
/// </summary>
internal sealed class RsyslogExport : IExportFormat
{
    /// <inheritdoc/>
    public void Write(ExportTable table, LineBuffer output)
    {
        output.Append("{\"version\": 1, \"nomatch\": \"\", \"type\": \"sparseArray\", \"table\": ["u8);
        string separator = "\n";
        foreach ((int key, string name) in EntriesOf(table))
        {
            output.Append(FormattableString.Invariant(
                $"{separator}{{\"index\": {key}, \"value\": \"{JsonEncodedText.Encode(name)}\"}}"));
            separator = ",\n";
        }

        output.Append("\n]}\n"u8);
    }

    /// <summary>
    /// Returns an entry for each row, and one for each gap between rows, because rsyslog takes the value of the nearest
    /// lower key for a key without an entry.
    /// </summary>
    private static IEnumerable<(int Key, string Name)> EntriesOf(ExportTable table)
    {
        int next = 0;
        foreach (ExportRow row in table.Rows)
        {
            if (row.PortKey > next)
                yield return (next, "");
            yield return (row.PortKey, row.Name);
            next = row.PortKey + 1;
        }

        yield return (next, "");
    }
}
