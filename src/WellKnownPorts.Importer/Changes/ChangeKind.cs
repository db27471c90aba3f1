namespace NetworkPorts.Importer;

/// <summary>What became of a registration, in the order of the report.</summary>
internal enum ChangeKind
{
    Added,
    Removed,
    Renamed,
    NewlyReserved,
    NoLongerReserved,
    Redescribed,
}
