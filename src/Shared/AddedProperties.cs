namespace NetworkPorts.Logging;

/// <summary>Specifies properties to add to an event.</summary>
[Flags]
internal enum AddedProperties : byte
{
    None = 0,
    Service = 1,
    Range = 2,
    Category = 4,
    Traits = 8,
}
