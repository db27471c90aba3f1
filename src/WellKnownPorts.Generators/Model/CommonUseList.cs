namespace NetworkPorts.Generators.Model;

/// <summary>The rows of the file of common uses in their order, and the faults of the file.</summary>
internal sealed record CommonUseList(EquatableArray<CommonUse> Uses, EquatableArray<Problem> Problems);
