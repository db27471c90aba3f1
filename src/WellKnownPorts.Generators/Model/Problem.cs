using Microsoft.CodeAnalysis;

namespace NetworkPorts.Generators.Model;

/// <summary>An error in a registry file and its location.</summary>
internal sealed record Problem(DiagnosticDescriptor Descriptor, SourceLocation Location, string Detail)
{
    public Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptor, Location.ToLocation(), Detail);
}
