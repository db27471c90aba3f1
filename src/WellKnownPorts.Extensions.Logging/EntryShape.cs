namespace NetworkPorts.Logging;

/// <summary>Where in the list of an entry's properties those are that matter here.</summary>
internal readonly struct EntryShape(int port, int transport)
{
    /// <summary>The place of the port; negative where there is none to be named.</summary>
    public int Port { get; } = port;

    /// <summary>The place of the transport protocol; negative where there is none.</summary>
    public int Transport { get; } = transport;

    public static EntryShape WithoutPort => new(-1, -1);
}
