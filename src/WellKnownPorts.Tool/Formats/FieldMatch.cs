namespace NetworkPorts.Tool.Formats;

/// <summary>The field that a name means.</summary>
/// <param name="Field">The field.</param>
/// <param name="Rank">The rank of the name among all names of the field. Lower ranks win.</param>
internal readonly record struct FieldMatch(FlowField Field, int Rank);
