namespace NetworkPorts.Generators.Model;

/// <summary>The rows of the file of common uses in their original order, and the errors in the file.</summary>
internal sealed record CommonUseList(EquatableArray<CommonUse> Uses, EquatableArray<Problem> Problems);
