using System.Collections;
using NetworkPorts.Internals;

namespace NetworkPorts;

/// <summary>Service names of a record; a <c>foreach</c> over them allocates nothing.</summary>
public readonly struct ServiceNames : IReadOnlyList<string>
{
    private readonly ushort _start;
    private readonly ushort _end;

    private ServiceNames(int start, int end)
    {
        _start = (ushort)start;
        _end = (ushort)end;
    }

    /// <summary>How many names there are.</summary>
    public int Count => _end - _start;

    /// <summary>Returns one of the names, in the registry's order.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is not from 0 to <see cref="Count"/> - 1.</exception>
    public string this[int index] => (uint)index < (uint)Count
        ? Strings.Texts[PortTables.Aliases.UInt16At(_start + index)]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count} names.");

    internal static ServiceNames AliasesOf(int row)
    {
        SparseColumn.Find(PortTables.AliasRows, row, out int start, out int end);
        return new ServiceNames(start, end);
    }

    /// <summary>Returns an enumerator that allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<string> IEnumerable<string>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through the names.</summary>
    public struct Enumerator : IEnumerator<string>
    {
        private readonly ServiceNames _names;
        private int _index;

        internal Enumerator(ServiceNames names)
        {
            _names = names;
            _index = -1;
        }

        /// <summary>The name that the enumerator stands on.</summary>
        public readonly string Current => _names[_index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next name, and returns whether there is one.</summary>
        public bool MoveNext() => ++_index < _names.Count;

        /// <summary>Goes back before the first name.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
