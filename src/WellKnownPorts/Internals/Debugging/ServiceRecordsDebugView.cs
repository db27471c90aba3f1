using System.Diagnostics;

namespace NetworkPorts.Internals;

/// <summary>Shows the elements of a <see cref="ServiceRecords"/> in a debugger.</summary>
internal sealed class ServiceRecordsDebugView(ServiceRecords records)
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public ServiceRecord[] Items { get; } = [.. records];
}
