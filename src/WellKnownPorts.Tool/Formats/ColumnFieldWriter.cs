using System.Runtime.InteropServices;
using System.Text;

namespace NetworkPorts.Tool.Formats;

/// <summary>Adds columns to the header and the rows of a log.</summary>
/// <param name="columns">The columns of the log.</param>
/// <param name="unset">The text of an unset value.</param>
internal sealed class ColumnFieldWriter(Columns columns, ReadOnlySpan<byte> unset) : IFieldWriter
{
    /// <summary>A few megabytes of values. Only a log that was made for it has more.</summary>
    private const int MaxValues = 65_536;

    private readonly string _unset = Encoding.Latin1.GetString(unset);

    /// <summary>
    /// The values of each service. Most flows go to a few services, so their values are formatted once.
    /// </summary>
    private readonly Dictionary<int, byte[]> _values = [];

    /// <summary>Gets whether spaces at the end of a line are not columns.</summary>
    public bool TrimsEnd { get; init; }

    /// <inheritdoc/>
    public void Append(LineBuffer output, ReadOnlySpan<byte> line, LineKind kind, FlowService service)
    {
        output.Append(TrimsEnd ? line.TrimEnd((byte)' ') : line);
        switch (kind)
        {
            case LineKind.Header: break;
            case LineKind.Names: AddedFields.AppendNames(output, columns.Separator); break;
            case LineKind.Types: AddedFields.AppendTypes(output, columns.Separator); break;
            default: AppendValues(output, service); break;
        }
    }

    private void AppendValues(LineBuffer output, FlowService service)
    {
        if (_values.Count == MaxValues)
            _values.Clear();
        ref byte[]? values = ref CollectionsMarshal.GetValueRefOrAddDefault(_values, service.Key, out _);
        output.Append(values ??= ValuesOf(service));
    }

    private byte[] ValuesOf(FlowService service) =>
    [
        .. Column(service.Name ?? ""),
        .. Column(Encoding.Latin1.GetString(service.Category)),
        .. Column(Encoding.Latin1.GetString(service.Range)),
        .. Column(Encoding.Latin1.GetString(service.Traits)),
        .. Column(Encoding.Latin1.GetString(service.Side)),
        .. Column(Encoding.Latin1.GetString(service.Confidence)),
    ];

    private byte[] Column(string value) =>
        [.. columns.Separator, .. Encoding.Latin1.GetBytes(columns.Escape(value.Length == 0 ? _unset : value))];
}
