using System.Collections;
using System.Diagnostics;
#if NET
using System.Text.Json.Serialization;
using NetworkPorts.Json;
#endif
using NetworkPorts.Internals;

namespace NetworkPorts;

/// <summary>A list of the service records of a port or of a name. A <c>foreach</c> over it does not allocate.</summary>
/// <remarks>
/// <see cref="Count"/> and the indexer take time in proportion to the number of records of the port, rarely more than
/// ten, or of the name. Two lists are equal if they have the same records in the same order.
/// </remarks>
#if NET
[JsonConverter(typeof(ServiceRecordsJsonConverter))]
#endif
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(ServiceRecordsDebugView))]
public readonly struct ServiceRecords : IReadOnlyList<ServiceRecord>, IEquatable<ServiceRecords>
{
    // The records of a port: two ranges of rows (its common uses and its registered records), filtered by the requested
    // transports. Or the records of a name: one row, or a range of the column that lists the rows of names.
    private readonly ushort _firstUse;
    private readonly ushort _endOfUses;
    private readonly ushort _start;
    private readonly ushort _end;
    private readonly ushort _port;
    private readonly TransportProtocols _requested;
    private readonly Kind _kind;

    private ServiceRecords(ushort port, int firstUse, int start, int end, TransportProtocols requested)
    {
        _port = port;
        _firstUse = (ushort)firstUse;
        _endOfUses = (ushort)(firstUse == 0 ? 0 : PortTable.End(firstUse));
        _start = (ushort)start;
        _end = (ushort)end;
        _requested = requested;
    }

    private ServiceRecords(Kind kind, int start, int end)
    {
        _start = (ushort)start;
        _end = (ushort)end;
        _kind = kind;
    }

    private enum Kind : byte
    {
        OfPort,
        OfName,
        OfListedName,
    }

    /// <summary>Gets the number of records. Takes time in proportion to the number of records of the port.</summary>
    public int Count
    {
        get
        {
            int count = 0;
            foreach (ServiceRecord _ in this)
                count++;
            return count;
        }
    }

    private int UseCount => _endOfUses - _firstUse;

    private int RowCount => UseCount + (_end - _start);

    /// <summary>Gets the record at an index. Takes time in proportion to the number of records of the port.</summary>
    /// <param name="index">The index, at least 0 and less than <see cref="Count"/>.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="index"/> is negative or not less than <see cref="Count"/>.
    /// </exception>
    public ServiceRecord this[int index]
    {
        get
        {
            int remaining = index;
            foreach (ServiceRecord record in this)
            {
                if (remaining-- == 0)
                    return record;
            }

            throw ThrowHelper.IndexOutOfRange(index, Count);
        }
    }

    internal static ServiceRecords OfPort(ushort port, TransportProtocols requested)
    {
        int firstRow = PortTable.FirstRow(port);
        return new(port, PortTable.FirstUse(firstRow), firstRow, PortTable.End(firstRow), requested);
    }

    internal static ServiceRecords OfName(int row) => new(Kind.OfName, row, row + 1);

    internal static ServiceRecords OfListedName(int start, int end) => new(Kind.OfListedName, start, end);

    /// <summary>Returns whether two lists have the same records in the same order.</summary>
    /// <param name="left">The first list.</param>
    /// <param name="right">The second list.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(ServiceRecords left, ServiceRecords right) => left.Equals(right);

    /// <summary>Returns whether two lists differ in their records or in the order of their records.</summary>
    /// <param name="left">The first list.</param>
    /// <param name="right">The second list.</param>
    /// <returns>Whether they are different.</returns>
    public static bool operator !=(ServiceRecords left, ServiceRecords right) => !left.Equals(right);

    /// <summary>
    /// Returns whether another list has the same records in the same order. Takes time in proportion to the number of
    /// records.
    /// </summary>
    /// <param name="other">The other list.</param>
    /// <returns>Whether the lists are equal.</returns>
    public bool Equals(ServiceRecords other)
    {
        Enumerator others = other.GetEnumerator();
        foreach (ServiceRecord record in this)
        {
            if (!others.MoveNext() || others.Current != record)
                return false;
        }

        return !others.MoveNext();
    }

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is ServiceRecords other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        int hash = 0;
        foreach (ServiceRecord record in this)
            hash = unchecked((hash * 31) + record.GetHashCode());
        return hash;
    }

    /// <summary>Returns an enumerator over the records that does not allocate.</summary>
    /// <returns>The enumerator, before the first record.</returns>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<ServiceRecord> IEnumerable<ServiceRecord>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int RowAt(int index) =>
        _kind == Kind.OfListedName ? PortTables.ListedRows.UInt16At(_start + index)
        : index < UseCount ? _firstUse + index
        : _start + (index - UseCount);

    private bool Matches(int row) => _kind != Kind.OfPort || PortTable.Matches(row, _requested);

    /// <summary>Enumerates service records. The default value enumerates nothing.</summary>
    public struct Enumerator : IEnumerator<ServiceRecord>
    {
        private readonly ServiceRecords _records;
        private int _next;
        private int _row;
        private ServiceRecord _current;

        internal Enumerator(ServiceRecords records) => _records = records;

        /// <summary>Gets the current record; <c>default</c> before the first and after the last record.</summary>
        public readonly ServiceRecord Current => _current;

        readonly object IEnumerator.Current => _current != default ? _current : throw ThrowHelper.NotOnElement();

        /// <summary>Advances to the next record.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext()
        {
            // A row of a common use that several ports share is a record of each of them.
            if (_records._kind != Kind.OfPort
                && PortTable.IsUse(_row)
                && PortTable.SharesUsesWithNext(_current.Port))
            {
                _current = new ServiceRecord(_row, (ushort)(_current.Port + 1));
                return true;
            }

            while (_next < _records.RowCount)
            {
                _row = _records.RowAt(_next++);
                if (_records.Matches(_row))
                {
                    ushort port = _records._kind == Kind.OfPort ? _records._port : PortTable.Port(_row);
                    _current = new ServiceRecord(_row, port);
                    return true;
                }
            }

            _row = 0;

            _current = default;
            return false;
        }

        /// <summary>Moves before the first record.</summary>
        public void Reset()
        {
            _next = 0;
            _row = 0;
            _current = default;
        }

        /// <summary>Does nothing: there are no resources to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
