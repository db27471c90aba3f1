using System.Collections;
using System.Diagnostics;
using System.Runtime.CompilerServices;
#if NET
using System.Text.Json.Serialization;
using NetworkPorts.Json;
#endif
using NetworkPorts.Internals;

namespace NetworkPorts;

/// <summary>
/// Represents an immutable list of the service records of a port or a name. A <c>foreach</c> over it does not allocate.
/// </summary>
/// <remarks>
/// <see cref="Count"/> and the indexer take linear time in the number of records of the port or the name. A port rarely
/// has more than ten. Two lists are equal if they contain the same records in the same order. Records from different
/// registries are never equal. The default value is an empty list.
/// </remarks>
#if NET
[JsonConverter(typeof(ServiceRecordsJsonConverter))]
#endif
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(ServiceRecordsDebugView))]
public readonly struct ServiceRecords : IReadOnlyList<ServiceRecord>, IEquatable<ServiceRecords>
{
    // The fields have 16 bytes, so that a list is returned in registers.
    // Null if the records are from WellKnownPorts.
    private readonly CustomTable? _custom;

    // The number of the name among the names of the custom services, plus one; 0 if no custom service has the name.
    private readonly int _customNamePlusOne;

    // The port, or the slot of the name in the table of built-in names plus one.
    private readonly ushort _portOrSlot;
    private readonly TransportProtocols _requested;
    private readonly bool _isOfName;

    private ServiceRecords(
        CustomTable? custom, int customNamePlusOne, ushort portOrSlot, TransportProtocols requested, bool isOfName)
    {
        _custom = custom;
        _customNamePlusOne = customNamePlusOne;
        _portOrSlot = portOrSlot;
        _requested = requested;
        _isOfName = isOfName;
    }

    /// <summary>
    /// Gets the number of records. Takes linear time in the number of records of the port or the name.
    /// </summary>
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

    /// <summary>
    /// Gets the record at an index. Takes linear time in the number of records of the port or the name.
    /// </summary>
    /// <param name="index">The index, which is at least 0 and less than <see cref="Count"/>.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="index"/> is negative, or is not less than <see cref="Count"/>.
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

    internal static ServiceRecords OfPort(ushort port, TransportProtocols requested, CustomTable? custom) =>
        new(custom, 0, port, requested, isOfName: false);

    /// <summary>Returns the records of a name, given its slot, which is -1 for an unknown name.</summary>
    internal static ServiceRecords OfName(int slot) =>
        new(null, 0, (ushort)(slot + 1), TransportProtocols.All, isOfName: true);

    /// <summary>
    /// Returns the records of a name in a registry, given its number among the names of the custom services and its
    /// slot. Each of them is -1 if the name is unknown there.
    /// </summary>
    internal static ServiceRecords OfName(CustomTable custom, int customName, int slot) =>
        new(custom, customName + 1, (ushort)(slot + 1), TransportProtocols.All, isOfName: true);

    /// <summary>Returns whether two lists contain the same records in the same order.</summary>
    /// <param name="left">The first list.</param>
    /// <param name="right">The second list.</param>
    /// <returns>True if the lists are equal; otherwise, false.</returns>
    public static bool operator ==(ServiceRecords left, ServiceRecords right) => left.Equals(right);

    /// <summary>
    /// Returns whether two lists contain different records, or the same records in a different order.
    /// </summary>
    /// <param name="left">The first list.</param>
    /// <param name="right">The second list.</param>
    /// <returns>True if the lists are different; otherwise, false.</returns>
    public static bool operator !=(ServiceRecords left, ServiceRecords right) => !left.Equals(right);

    /// <summary>
    /// Returns whether another list contains the same records in the same order. Takes linear time in the number of
    /// records.
    /// </summary>
    /// <param name="other">The other list.</param>
    /// <returns>True if the lists are equal; otherwise, false.</returns>
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
    /// <returns>An enumerator that is positioned before the first record.</returns>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<ServiceRecord> IEnumerable<ServiceRecord>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates service records. The default value enumerates nothing.</summary>
    public struct Enumerator : IEnumerator<ServiceRecord>
    {
        // The current record is created on each access, because storing its reference would be slower.
        private const int NoRow = -1;

        private readonly ServiceRecords _records;

        // Numbers for all candidates: first custom services, then the rows of common uses or of the name, and then
        // registered rows. A single range has a single end, so the processor mispredicts one branch instead of three.
        private readonly int _endOfCustom;
        private readonly int _endOfUses;
        private readonly int _end;
        private readonly int _firstCustom;
        private readonly int _firstUse;
        private readonly int _firstRegistered;

        private int _next;
        private int _rowPlusOne;
        private ushort _port;

        internal Enumerator(ServiceRecords records)
        {
            _records = records;
            if (records._custom is { } custom)
            {
                (_firstCustom, int endOfCustom) = records._isOfName
                    ? custom.Names.ServicesOf(records._customNamePlusOne - 1)
                    : custom.ServicesOf(records._portOrSlot);
                _endOfCustom = endOfCustom - _firstCustom;
            }

            if (records._isOfName)
            {
                (_firstUse, int endOfName) = NameRowTable.Find(records._portOrSlot - 1);
                _endOfUses = _endOfCustom + (endOfName - _firstUse);
                _end = _endOfUses;
            }
            else
            {
                _firstRegistered = PortTable.FirstRow(records._portOrSlot);
                _firstUse = PortTable.FirstUse(_firstRegistered);
                _endOfUses = _endOfCustom + (_firstUse == 0 ? 0 : PortTable.End(_firstUse) - _firstUse);
                _end = _endOfUses + (PortTable.End(_firstRegistered) - _firstRegistered);
            }
        }

        /// <summary>
        /// Gets the current record; <c>default</c> before the first record and after the last record.
        /// </summary>
        public readonly ServiceRecord Current =>
            Row == NoRow ? default : new ServiceRecord(Row, _port, _records._custom);

        readonly object IEnumerator.Current => Row != NoRow ? Current : throw ThrowHelper.NotOnElement();

        private readonly int Row => _rowPlusOne - 1;

        /// <summary>Advances to the next record.</summary>
        /// <returns>True if there is another record; false at the end.</returns>
        public bool MoveNext()
        {
            do
            {
                // A service on a range of ports has a record for each port.
                if (_records._isOfName && Row != NoRow && IsOnNextPort())
                {
                    _port++;
                }
                else if (_next < _end)
                {
                    int row = RowAt(_next++);
                    _rowPlusOne = row + 1;
                    _port = !_records._isOfName ? _records._portOrSlot
                        : IsCustom(row) ? _records._custom!.FirstPortOf(CustomNumber(row))
                        : PortTable.Port(row);
                }
                else
                {
                    _rowPlusOne = NoRow + 1;
                    return false;
                }
            }
            while (!Matches(Row, _port));

            return true;
        }

        /// <summary>Resets the enumerator to its position before the first record.</summary>
        public void Reset() => this = new Enumerator(_records);

        /// <summary>Does nothing: there are no resources to release.</summary>
        public readonly void Dispose()
        {
        }

        // The numbers of custom services follow the row numbers.
        private static bool IsCustom(int row) => row >= PortTables.RowCount;

        private static int CustomNumber(int row) => row - PortTables.RowCount;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private readonly int RowAt(int index) =>
            index < _endOfCustom
                ? PortTables.RowCount + _records._custom!.ServiceAt(_firstCustom + index, _records._isOfName)
            : index >= _endOfUses ? _firstRegistered + (index - _endOfUses)
            : _records._isOfName ? NameRowTable.RowAt(_firstUse + (index - _endOfCustom))
            : _firstUse + (index - _endOfCustom);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private readonly bool IsOnNextPort() => IsCustom(Row)
            ? _port < _records._custom!.LastPortOf(CustomNumber(Row))
            : PortTable.IsUse(Row) && PortTable.SharesUsesWithNext(_port);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private readonly bool Matches(int row, ushort port) =>
            _records._custom is null ? _records._isOfName || PortTable.Matches(row, _records._requested)
            : IsCustom(row) ? (_records._custom.TransportsOf(CustomNumber(row)) & _records._requested) != 0
            : PortTable.Matches(row, _records._custom.Visible(port, _records._requested));
    }
}
