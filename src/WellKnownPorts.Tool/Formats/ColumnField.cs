namespace NetworkPorts.Tool.Formats;

/// <summary>A column that is read.</summary>
/// <param name="Column">The index of the column, from 0.</param>
/// <param name="Field">The field that the column contains.</param>
internal readonly record struct ColumnField(int Column, FlowField Field);
