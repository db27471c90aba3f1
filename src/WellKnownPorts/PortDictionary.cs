using System.Collections;
using System.Diagnostics;
using NetworkPorts.Internals;

namespace NetworkPorts;

/// <summary>
/// Represents the known ports by number, in ascending order. A known port has a service or is reserved in the IANA
/// registry.
/// </summary>
/// <remarks>
/// The dictionary is immutable and thread-safe. It reads the tables of its registry and stores no entries. A lookup
/// takes constant time, and a <c>foreach</c> does not allocate.
/// </remarks>
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(PortDictionaryDebugView))]
public sealed class PortDictionary : IReadOnlyDictionary<ushort, PortInfo>
{
    internal static readonly PortDictionary BuiltIn = new(null);

    private readonly CustomTable? _custom;

    internal PortDictionary(CustomTable? custom)
    {
        _custom = custom;
        Count = custom is null ? PortTables.KnownPortCount : custom.CountKnownPorts();
    }

    /// <summary>Gets the number of known ports. Takes constant time.</summary>
    public int Count { get; }

    /// <summary>Gets the numbers of the known ports, in ascending order.</summary>
    public IEnumerable<ushort> Keys => this.Select(static pair => pair.Key);

    /// <summary>Gets the known ports, in ascending order.</summary>
    public IEnumerable<PortInfo> Values => this.Select(static pair => pair.Value);

    /// <summary>Gets a known port by its number.</summary>
    /// <param name="key">The port number.</param>
    /// <returns>The port.</returns>
    /// <exception cref="KeyNotFoundException">The port is not known.</exception>
    public PortInfo this[ushort key] => TryGetValue(key, out PortInfo value)
        ? value
        : throw new KeyNotFoundException($"Port {key} has no service and no reservation.");

    /// <summary>Returns whether a port is known.</summary>
    /// <param name="key">The port number.</param>
    /// <returns>True if the port has a service or is reserved; otherwise, false.</returns>
    public bool ContainsKey(ushort key) =>
        _custom is null ? PortTable.IsKnown(PortTable.FirstRow(key)) : _custom.IsKnown(key);

    /// <summary>Gets a known port by its number, without throwing an exception.</summary>
    /// <param name="key">The port number.</param>
    /// <param name="value">The port; <c>default</c> if it is not known.</param>
    /// <returns>True if the port is known; otherwise, false.</returns>
    public bool TryGetValue(ushort key, out PortInfo value)
    {
        bool isKnown = ContainsKey(key);
        value = isKnown ? new PortInfo(key, TransportProtocols.All, _custom) : default;
        return isKnown;
    }

    /// <summary>Returns an enumerator over the known ports that does not allocate.</summary>
    /// <returns>An enumerator that is positioned before the first port.</returns>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<KeyValuePair<ushort, PortInfo>> IEnumerable<KeyValuePair<ushort, PortInfo>>.GetEnumerator() =>
        GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates the known ports in ascending order. The default value enumerates nothing.</summary>
    public struct Enumerator : IEnumerator<KeyValuePair<ushort, PortInfo>>
    {
        private readonly PortDictionary? _ports;
        private int _next;
        private KeyValuePair<ushort, PortInfo>? _current;

        internal Enumerator(PortDictionary ports) => _ports = ports;

        /// <summary>
        /// Gets the current port with its number; <c>default</c> before the first port and after the last port.
        /// </summary>
        public readonly KeyValuePair<ushort, PortInfo> Current => _current.GetValueOrDefault();

        readonly object IEnumerator.Current => _current ?? throw ThrowHelper.NotOnElement();

        /// <summary>Advances to the next known port.</summary>
        /// <returns>True if there is another port; false at the end.</returns>
        public bool MoveNext()
        {
            while (_ports is not null && _next <= ushort.MaxValue)
            {
                ushort port = (ushort)_next++;
                if (_ports.TryGetValue(port, out PortInfo value))
                {
                    _current = new(port, value);
                    return true;
                }
            }

            _current = null;
            return false;
        }

        /// <summary>Resets the enumerator to its position before the first port.</summary>
        public void Reset()
        {
            _next = 0;
            _current = null;
        }

        /// <summary>Does nothing: there are no resources to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
