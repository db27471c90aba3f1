using System.Collections;
using NetworkPorts.Internals;

namespace NetworkPorts;

/// <summary>Service records of one port, or of one name; a <c>foreach</c> over them allocates nothing.</summary>
public readonly struct ServiceRecords : IReadOnlyList<ServiceRecord>
{
    // Either rows of one port, of which those for some transports are meant, first registered and then common uses; or
    // places in the lists of names' rows.
    private readonly ushort _start;
    private readonly ushort _end;
    private readonly ushort _firstUse;
    private readonly ushort _endOfUses;
    private readonly TransportProtocols _transports;
    private readonly bool _isListed;

    private ServiceRecords(int start, int end, int firstUse, TransportProtocols transports)
    {
        _start = (ushort)start;
        _end = (ushort)end;
        _firstUse = (ushort)firstUse;
        _endOfUses = (ushort)(firstUse == 0 ? 0 : PortRows.End(firstUse));
        _transports = transports;
    }

    private ServiceRecords(int start, int end)
    {
        _start = (ushort)start;
        _end = (ushort)end;
        _isListed = true;
    }

    /// <summary>How many records there are.</summary>
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

    /// <summary>Returns one of the records, in their order.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is not from 0 to <see cref="Count"/> - 1.</exception>
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

            throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count} records.");
        }
    }

    internal static ServiceRecords OfPort(int row, TransportProtocols transports) =>
        new(row, PortRows.End(row), PortRows.FirstUse(row), transports);

    internal static ServiceRecords OfRow(int row) => new(row, row + 1, 0, TransportProtocols.All);

    internal static ServiceRecords Listed(int start, int end) => new(start, end);

    /// <summary>Returns an enumerator that allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<ServiceRecord> IEnumerable<ServiceRecord>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int RegisteredCount => _end - _start;

    private int PlaceCount => RegisteredCount + (_endOfUses - _firstUse);

    private int RowAt(int place) =>
        _isListed ? PortTables.ListedRows.UInt16At(_start + place)
        : place < RegisteredCount ? _start + place
        : _firstUse + (place - RegisteredCount);

    private bool IsLetThrough(int place) => _isListed || PortRows.Matches(RowAt(place), _transports);

    /// <summary>Goes through the records.</summary>
    public struct Enumerator : IEnumerator<ServiceRecord>
    {
        private readonly ServiceRecords _records;
        private int _place;

        internal Enumerator(ServiceRecords records)
        {
            _records = records;
            _place = -1;
        }

        /// <summary>The record that the enumerator stands on.</summary>
        public readonly ServiceRecord Current => new(_records.RowAt(_place));

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next record, and returns whether there is one.</summary>
        public bool MoveNext()
        {
            while (++_place < _records.PlaceCount)
            {
                if (_records.IsLetThrough(_place))
                    return true;
            }

            return false;
        }

        /// <summary>Goes back before the first record.</summary>
        public void Reset() => _place = -1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
