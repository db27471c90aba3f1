using System.Text.RegularExpressions;

namespace NetworkPorts.Citations;

/// <summary>
/// A citation of a file in a public GitHub repository: <c>owner/name: path</c>, followed by an optional remark in
/// parentheses.
/// </summary>
/// <param name="Location">The location of the citation, such as <c>common-uses.csv(12,40)</c>.</param>
/// <param name="Ports">The port or port range of the row, such as <c>6001-6063</c>.</param>
/// <param name="Name">The service name.</param>
/// <param name="Repository">The owner and name of the repository, such as <c>docker-library/redis</c>.</param>
/// <param name="Path">The path of the file in the repository.</param>
internal sealed partial record Citation(string Location, string Ports, string Name, string Repository, string Path)
{
    /// <summary>Parses a citation.</summary>
    /// <returns>The citation; null if the text does not cite a file in a repository.</returns>
    public static Citation? Parse(string text, string location, string ports, string name) =>
        Pattern().Match(text) is { Success: true } match
            ? new Citation(location, ports, name, match.Groups["repository"].Value, match.Groups["path"].Value)
            : null;

    /// <summary>
    /// Returns whether a text contains the port, with or without a digit separator (<c>50051</c> or <c>50_051</c>).
    /// </summary>
    /// <remarks>For a range, the text needs only the first or the last port.</remarks>
    public bool IsStatedIn(string text) => Ports.Split('-').Any(port =>
        Regex.IsMatch(text, port.Length > 3
            ? $@"(?<![0-9]){port[..^3]}_?{port[^3..]}(?![0-9])"
            : $@"(?<![0-9]){port}(?![0-9])"));

    [GeneratedRegex(@"^(?<repository>[\w.-]+/[\w.-]+): (?<path>[^()]+?)( \(.*\))?$")]
    private static partial Regex Pattern();
}
