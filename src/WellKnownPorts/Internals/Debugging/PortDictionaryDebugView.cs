using System.Diagnostics;

namespace NetworkPorts.Internals;

/// <summary>Shows the elements of a <see cref="PortDictionary"/> in a debugger.</summary>
internal sealed class PortDictionaryDebugView(PortDictionary ports)
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public KeyValuePair<ushort, PortInfo>[] Items { get; } = [.. ports];
}
