using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NetworkPorts.Generators.Tests;

/// <summary>An <c>iana.csv</c> in memory.</summary>
internal sealed class RegistryText(string content) : AdditionalText
{
    public const string Version = "# Service Name and Transport Protocol Port Number Registry, updated 2026-09-17";
    public const string Header = "port,transport,name,description,reference";

    public override string Path => "/registry/iana.csv";

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(content);

    /// <summary>Returns a registry with the version, the header and the given lines, which start at line 3.</summary>
    public static RegistryText Of(params string[] lines) => new(string.Join('\n', [Version, Header, .. lines, ""]));
}
