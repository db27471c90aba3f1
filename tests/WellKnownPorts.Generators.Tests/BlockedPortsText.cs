using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NetworkPorts.Generators.Tests;

/// <summary>A <c>browser-blocked.csv</c> in memory.</summary>
internal sealed class BlockedPortsText(string content) : AdditionalText
{
    public override string Path => "/registry/browser-blocked.csv";

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(content);

    /// <summary>Returns a file with the source, the header and the given lines, which start at line 3.</summary>
    public static BlockedPortsText Of(params string[] lines) =>
        new(string.Join('\n', ["# Source", "port", .. lines, ""]));
}
