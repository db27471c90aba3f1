using System.Runtime.InteropServices;
using System.Text;

namespace NetworkPorts.Tool.Formats;

/// <summary>Appends the values of the added fields to a row.</summary>
/// <param name="columns">The columns of the row.</param>
/// <param name="unset">The text of an unset value.</param>
internal sealed class AddedValues(Columns columns, ReadOnlySpan<byte> unset)
{
    /// <summary>A few megabytes of values. Only a log that was made for it has more.</summary>
    private const int MostKept = 65_536;

    private readonly string _unset = Encoding.Latin1.GetString(unset);

    /// <summary>
    /// The values of each service. Most flows go to a few services, so their values are formatted once.
    /// </summary>
    private readonly Dictionary<int, byte[]> _values = [];

    public void Append(LineWriter output, FlowService service)
    {
        if (_values.Count == MostKept)
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
