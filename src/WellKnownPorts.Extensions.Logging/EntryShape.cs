namespace NetworkPorts.Logging;

/// <summary>Where in the list of an entry's properties those are that matter here.</summary>
/// <param name="Port">The place of the port; negative where there is none to be named.</param>
/// <param name="Transport">The place of the transport protocol; negative where there is none.</param>
internal readonly record struct EntryShape(int Port, int Transport)
{
    public static EntryShape WithoutPort => new(-1, -1);
}
