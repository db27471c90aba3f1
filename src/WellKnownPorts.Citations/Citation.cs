using System.Text.RegularExpressions;

namespace NetworkPorts.Citations;

/// <summary>
/// A citation of a file in a public GitHub repository: <c>owner/name: path</c>, then an optional remark.
/// </summary>
/// <param name="Location">Where it is: <c>common-uses.csv(12,40)</c>.</param>
/// <param name="Ports">The port or the range of ports of its row: <c>6001-6063</c>.</param>
/// <param name="Name">The name of the service.</param>
/// <param name="Repository">The owner and the name of the repository: <c>docker-library/redis</c>.</param>
/// <param name="Path">The path of the file in the repository.</param>
internal sealed partial record Citation(string Location, string Ports, string Name, string Repository, string Path)
{
    /// <summary>Returns the citation, or null if the text does not cite a file in a repository.</summary>
    public static Citation? Parse(string text, string location, string ports, string name) =>
        Pattern().Match(text) is { Success: true } match
            ? new Citation(location, ports, name, match.Groups["repository"].Value, match.Groups["path"].Value)
            : null;

    /// <summary>
    /// Returns whether a text contains the port: its digits, or <c>50_051</c> as some languages write it.
    /// </summary>
    /// <remarks>Of a range, the first or the last port is enough.</remarks>
    public bool IsStatedIn(string text) => Ports.Split('-').Any(port =>
        Regex.IsMatch(text, port.Length > 3
            ? $@"(?<![0-9]){port[..^3]}_?{port[^3..]}(?![0-9])"
            : $@"(?<![0-9]){port}(?![0-9])"));

    [GeneratedRegex(@"^(?<repository>[\w.-]+/[\w.-]+): (?<path>[^()]+?)( \(.*\))?$")]
    private static partial Regex Pattern();
}
