namespace NetworkPorts.Generators.Model;

/// <summary>What one file of common uses says: its rows in the order of the file, and what is wrong with it.</summary>
internal sealed record CommonUseList(EquatableArray<CommonUse> Uses, EquatableArray<Problem> Problems);
