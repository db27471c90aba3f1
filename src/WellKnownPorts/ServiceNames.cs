using System.Collections;
using System.Diagnostics;
#if NET
using System.Text.Json.Serialization;
using NetworkPorts.Json;
#endif
using NetworkPorts.Internals;

namespace NetworkPorts;

/// <summary>Represents an immutable list of service names. A <c>foreach</c> over it does not allocate.</summary>
/// <remarks>
/// <see cref="Count"/> and the indexer take constant time. Two lists are equal if they contain the same names in the
/// same order. The default value is an empty list.
/// </remarks>
#if NET
[JsonConverter(typeof(ServiceNamesJsonConverter))]
#endif
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(ServiceNamesDebugView))]
public readonly struct ServiceNames : IReadOnlyList<string>, IEquatable<ServiceNames>
{
    // The aliases of a custom service; null for a built-in service, whose aliases are a range of the alias table.
    private readonly string[]? _custom;
    private readonly ushort _start;
    private readonly ushort _end;

    private ServiceNames(int start, int end, string[]? custom = null)
    {
        _custom = custom;
        _start = (ushort)start;
        _end = (ushort)end;
    }

    /// <summary>Gets the number of names. Takes constant time.</summary>
    public int Count => _end - _start;

    /// <summary>Gets the name at an index. Takes constant time.</summary>
    /// <param name="index">The index, which is at least 0 and less than <see cref="Count"/>.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="index"/> is negative, or is not less than <see cref="Count"/>.
    /// </exception>
    public string this[int index] => (uint)index < (uint)Count
        ? _custom?[index] ?? Strings.Aliases[_start + index]
        : throw ThrowHelper.IndexOutOfRange(index, Count);

    internal static ServiceNames Of(string[] names) => new(0, names.Length, names);

    internal static ServiceNames AliasesOf(int row)
    {
        SparseColumn.Find(PortTables.AliasRows, row, out int start, out int end);
        return new ServiceNames(start, end);
    }

    /// <summary>Returns whether two lists contain the same names in the same order.</summary>
    /// <param name="left">The first list.</param>
    /// <param name="right">The second list.</param>
    /// <returns>True if the lists are equal; otherwise, false.</returns>
    public static bool operator ==(ServiceNames left, ServiceNames right) => left.Equals(right);

    /// <summary>Returns whether two lists contain different names, or the same names in a different order.</summary>
    /// <param name="left">The first list.</param>
    /// <param name="right">The second list.</param>
    /// <returns>True if the lists are different; otherwise, false.</returns>
    public static bool operator !=(ServiceNames left, ServiceNames right) => !left.Equals(right);

    /// <summary>
    /// Returns whether another list contains the same names in the same order. Takes linear time in the number of
    /// names.
    /// </summary>
    /// <param name="other">The other list.</param>
    /// <returns>True if the lists are equal; otherwise, false.</returns>
    public bool Equals(ServiceNames other)
    {
        if (Count != other.Count)
            return false;

        for (int i = 0; i < Count; i++)
        {
            if (this[i] != other[i])
                return false;
        }

        return true;
    }

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is ServiceNames other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        int hash = Count;
        for (int i = 0; i < Count; i++)
            hash = unchecked((hash * 31) + StringComparer.Ordinal.GetHashCode(this[i]));
        return hash;
    }

    /// <summary>Returns an enumerator over the names that does not allocate.</summary>
    /// <returns>An enumerator that is positioned before the first name.</returns>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<string> IEnumerable<string>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates service names. The default value enumerates nothing.</summary>
    public struct Enumerator : IEnumerator<string>
    {
        private readonly ServiceNames _names;
        private int _next;
        private string? _current;

        internal Enumerator(ServiceNames names) => _names = names;

        /// <summary>Gets the current name; null before the first name and after the last name.</summary>
        public readonly string Current => _current!;

        readonly object IEnumerator.Current => _current ?? throw ThrowHelper.NotOnElement();

        /// <summary>Advances to the next name.</summary>
        /// <returns>True if there is another name; false at the end.</returns>
        public bool MoveNext()
        {
            bool isName = _next < _names.Count;
            _current = isName ? _names[_next++] : null;
            return isName;
        }

        /// <summary>Resets the enumerator to its position before the first name.</summary>
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
