namespace NetworkPorts;

/// <summary>Describes an error that <see cref="PortRegistryBuilder.Build"/> found, and its location.</summary>
/// <param name="File">The path of the file as passed to the builder, or the label of the text.</param>
/// <param name="Line">The line number, starting at 1; 0 if the error applies to the entire file.</param>
/// <param name="Column">
/// The column number in characters, starting at 1; 0 if the error applies to the entire file.
/// </param>
/// <param name="Reason">A sentence that describes what is wrong and what is allowed.</param>
public sealed record PortRegistryError(string File, int Line, int Column, string Reason)
{
    /// <summary>Returns the location and the reason.</summary>
    /// <returns>Text such as <c>ports.csv(3,6): The name ...</c> or <c>ports.csv: The file ...</c>.</returns>
    public override string ToString() => Line == 0 ? $"{File}: {Reason}" : $"{File}({Line},{Column}): {Reason}";
}
