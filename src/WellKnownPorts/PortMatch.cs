namespace NetworkPorts;

/// <summary>How sure it is that a flow's service was found by its ports, and by what: the greater the surer.</summary>
public enum PortMatch : byte
{
    /// <summary>Nothing tells: no service is known on either port, and both lie where the other might as well.</summary>
    None,

    /// <summary>
    /// No service is known on the port, but systems hand out the other one to clients: the port lies below 32768, the other
    /// at or above it.
    /// </summary>
    Range,

    /// <summary>A service is known on both ports. The likelier was taken, and the other is possible.</summary>
    Contested,

    /// <summary>A service is registered on the port, and what is on the other port is nothing or chance.</summary>
    Registered,

    /// <summary>A service is commonly run on the port, and what is on the other port is nothing or chance.</summary>
    CommonUse,
}
