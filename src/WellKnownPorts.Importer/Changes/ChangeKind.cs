namespace NetworkPorts.Importer;

/// <summary>The kinds of changes to a registration, in the order of the report.</summary>
internal enum ChangeKind
{
    Added,
    Removed,
    Renamed,
    NewlyReserved,
    NoLongerReserved,
    Redescribed,
}
