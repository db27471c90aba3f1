using System.Text;

namespace NetworkPorts.Tool.Formats;

/// <summary>Adds columns to the header and the rows of a log.</summary>
internal sealed class ColumnFieldWriter : IFieldWriter
{
    private readonly Columns _columns;
    private readonly string _unset;
    private readonly ServiceTexts _values;

    /// <param name="columns">The columns of the log.</param>
    /// <param name="unset">The text of an unset value.</param>
    public ColumnFieldWriter(Columns columns, ReadOnlySpan<byte> unset)
    {
        _columns = columns;
        _unset = Encoding.Latin1.GetString(unset);
        _values = new ServiceTexts(ValuesOf);
    }

    /// <summary>Gets whether spaces at the end of a line are not columns.</summary>
    public bool TrimsEnd { get; init; }

    /// <inheritdoc/>
    public void Append(LineBuffer output, ReadOnlySpan<byte> line, LineKind kind, FlowService service)
    {
        output.Append(TrimsEnd ? line.TrimEnd((byte)' ') : line);
        switch (kind)
        {
            case LineKind.Header: break;
            case LineKind.Names: AddedFields.AppendNames(output, _columns.Separator); break;
            case LineKind.Types: AddedFields.AppendTypes(output, _columns.Separator); break;
            default: output.Append(_values.Of(service)); break;
        }
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
        [.. _columns.Separator, .. Encoding.Latin1.GetBytes(_columns.Escape(value.Length == 0 ? _unset : value))];
}
