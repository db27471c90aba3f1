namespace NetworkPorts;

/// <summary>One reason why <see cref="PortRegistryBuilder.Build"/> failed, and where it is.</summary>
/// <param name="File">The path of the file as it was given, or the label of the text.</param>
/// <param name="Line">The number of the line, from 1 on; 0 if the error is about the whole file.</param>
/// <param name="Column">
/// The number of the column in characters, from 1 on; 0 if the error is about the whole file.
/// </param>
/// <param name="Reason">What is wrong, and what is allowed.</param>
public sealed record PortRegistryError(string File, int Line, int Column, string Reason)
{
    /// <summary>Returns the location and the reason.</summary>
    /// <returns><c>ports.csv(3,6): The transport ...</c>, or <c>ports.csv: The file ...</c>.</returns>
    public override string ToString() => Line == 0 ? $"{File}: {Reason}" : $"{File}({Line},{Column}): {Reason}";
}
