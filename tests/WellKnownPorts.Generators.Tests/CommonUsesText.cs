using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NetworkPorts.Generators.Tests;

/// <summary>A <c>common-uses.csv</c> in memory.</summary>
internal sealed class CommonUsesText(string content) : AdditionalText
{
    public const string Header = "port,transports,name,aliases,description,category,traits,rank,usual,source,confirmed";

    public override string Path => "/registry/common-uses.csv";

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(content);

    /// <summary>Returns a file with the header and the given lines, which start at line 2.</summary>
    public static CommonUsesText Of(params string[] lines) => new(string.Join('\n', [Header, .. lines, ""]));
}
