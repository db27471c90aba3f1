namespace NetworkPorts.Internals;

/// <summary>The transport protocols through which a port is seen; the default lets every one through.</summary>
internal readonly record struct TransportFilter
{
    // Kept with every bit flipped, so that the default value is All.
    private readonly byte _flipped;

    /// <param name="transports">Undefined bits are dropped: no row has them.</param>
    public TransportFilter(TransportProtocols transports) => _flipped = (byte)(~transports & TransportProtocols.All);

    public bool IsAll => _flipped == 0;

    public TransportProtocols Transports => (TransportProtocols)_flipped ^ TransportProtocols.All;

    public bool Matches(int rowTransports) => (rowTransports & (int)Transports) != 0;
}
