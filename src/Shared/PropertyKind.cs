namespace NetworkPorts.Logging;

/// <summary>Specifies what is read from a property.</summary>
internal enum PropertyKind : byte
{
    /// <summary>Nothing.</summary>
    Other,

    /// <summary>A port, or an address with a port.</summary>
    Port,

    /// <summary>A transport protocol.</summary>
    Transport,
}
