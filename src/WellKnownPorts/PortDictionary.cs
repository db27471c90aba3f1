using System.Collections;
using NetworkPorts.Internals;

namespace NetworkPorts;

/// <summary>
/// Each port that has a registered record, a reservation or a common use, by its number, in ascending order. It never changes, takes no
/// memory of its own, and a <c>foreach</c> over it allocates nothing.
/// </summary>
public sealed class PortDictionary : IReadOnlyDictionary<ushort, PortInfo>
{
    internal static readonly PortDictionary Instance = new();

    private PortDictionary()
    {
    }

    /// <summary>How many ports have a record, a reservation or a common use.</summary>
    public int Count => PortTables.KnownPortCount;

    /// <summary>The port numbers, ascending.</summary>
    public IEnumerable<ushort> Keys => this.Select(static pair => pair.Key);

    /// <summary>The ports, ascending.</summary>
    public IEnumerable<PortInfo> Values => this.Select(static pair => pair.Value);

    /// <summary>Returns a port that has a record, a reservation or a common use.</summary>
    /// <param name="key">A port number.</param>
    /// <exception cref="KeyNotFoundException">The port has neither a record nor a reservation nor a common use.</exception>
    public PortInfo this[ushort key] => TryGetValue(key, out PortInfo value)
        ? value
        : throw new KeyNotFoundException($"Port {key} has neither a service record nor a reservation nor a common use.");

    /// <summary>Returns whether a port has a record, a reservation or a common use.</summary>
    /// <param name="key">A port number.</param>
    public bool ContainsKey(ushort key) => PortRows.First(key) > 0;

    /// <summary>Finds a port that has a record, a reservation or a common use.</summary>
    /// <param name="key">A port number.</param>
    /// <param name="value">The port; <c>default</c> where it has none of these.</param>
    /// <returns>Whether the port has a record, a reservation or a common use.</returns>
    public bool TryGetValue(ushort key, out PortInfo value)
    {
        bool found = ContainsKey(key);
        value = found ? WellKnownPorts.Lookup(key) : default;
        return found;
    }

    /// <summary>Returns an enumerator that allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<KeyValuePair<ushort, PortInfo>> IEnumerable<KeyValuePair<ushort, PortInfo>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through the ports, ascending.</summary>
    public struct Enumerator : IEnumerator<KeyValuePair<ushort, PortInfo>>
    {
        private readonly PortDictionary _ports;
        private int _port;

        internal Enumerator(PortDictionary ports)
        {
            _ports = ports;
            _port = -1;
        }

        /// <summary>The port that the enumerator stands on, by its number.</summary>
        public readonly KeyValuePair<ushort, PortInfo> Current => new((ushort)_port, WellKnownPorts.Lookup((ushort)_port));

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next port that has a record, a reservation or a common use, and returns whether there is one.</summary>
        public bool MoveNext()
        {
            while (++_port <= ushort.MaxValue)
            {
                if (_ports.ContainsKey((ushort)_port))
                    return true;
            }

            _port = ushort.MaxValue;
            return false;
        }

        /// <summary>Goes back before the first port.</summary>
        public void Reset() => _port = -1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
