using System.Diagnostics;

namespace NetworkPorts.Internals;

/// <summary>Shows the elements of a <see cref="ServiceNames"/> in a debugger.</summary>
internal sealed class ServiceNamesDebugView(ServiceNames names)
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public string[] Items { get; } = [.. names];
}
