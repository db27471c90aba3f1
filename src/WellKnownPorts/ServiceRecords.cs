using System.Collections;
using NetworkPorts.Internals;

namespace NetworkPorts;

/// <summary>Service records of one port, or of one name; a <c>foreach</c> over them allocates nothing.</summary>
public readonly struct ServiceRecords : IReadOnlyList<ServiceRecord>
{
    // Either rows of one port, of which those for some transports are meant, or places in the lists of names' rows.
    private readonly ushort _start;
    private readonly ushort _end;
    private readonly TransportProtocols _transports;
    private readonly bool _isListed;

    private ServiceRecords(int start, int end, TransportProtocols transports, bool isListed)
    {
        _start = (ushort)start;
        _end = (ushort)end;
        _transports = transports;
        _isListed = isListed;
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

    internal static ServiceRecords OfPort(int row, TransportProtocols transports) => new(row, PortRows.End(row), transports, isListed: false);

    internal static ServiceRecords OfRow(int row) => new(row, row + 1, TransportProtocols.All, isListed: false);

    internal static ServiceRecords Listed(int start, int end) => new(start, end, TransportProtocols.All, isListed: true);

    /// <summary>Returns an enumerator that allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<ServiceRecord> IEnumerable<ServiceRecord>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int RowAt(int index) => _isListed ? PortTables.ListedRows.UInt16At(index) : index;

    private bool IsLetThrough(int index) => _isListed || PortRows.Matches(index, _transports);

    /// <summary>Goes through the records.</summary>
    public struct Enumerator : IEnumerator<ServiceRecord>
    {
        private readonly ServiceRecords _records;
        private int _index;

        internal Enumerator(ServiceRecords records)
        {
            _records = records;
            _index = records._start - 1;
        }

        /// <summary>The record that the enumerator stands on.</summary>
        public readonly ServiceRecord Current => new(_records.RowAt(_index));

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next record, and returns whether there is one.</summary>
        public bool MoveNext()
        {
            while (++_index < _records._end)
            {
                if (_records.IsLetThrough(_index))
                    return true;
            }

            return false;
        }

        /// <summary>Goes back before the first record.</summary>
        public void Reset() => _index = _records._start - 1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
