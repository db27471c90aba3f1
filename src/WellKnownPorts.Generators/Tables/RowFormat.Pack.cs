namespace NetworkPorts.Internals;

/// <summary>Packs the columns of rows that the library reads.</summary>
internal static partial class RowFormat
{
    /// <summary>
    /// Packs the transports of a row into a byte. The upper half contains the flags of the transports, and the lower
    /// half contains the flags that this class defines.
    /// </summary>
    /// <param name="transports">The transports, or None for a record that was registered without a transport.</param>
    /// <param name="hasNext">Whether another row of the same port follows.</param>
    /// <param name="usesRange">Whether the record is a common use of a range of ports.</param>
    /// <param name="repeatsName">Whether a later common use of the same port has the same name.</param>
    public static byte PackTransports(
        TransportProtocols transports, bool hasNext, bool usesRange = false, bool repeatsName = false) => (byte)(
        (transports == TransportProtocols.None ? WithoutTransport : 0)
        | (int)Answered(transports)
        | (hasNext ? HasNext : 0)
        | (usesRange ? UsesRange : 0)
        | (repeatsName ? NameRepeats : 0));
}
