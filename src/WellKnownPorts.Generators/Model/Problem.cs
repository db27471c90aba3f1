using Microsoft.CodeAnalysis;

namespace NetworkPorts.Generators.Model;

/// <summary>A fault in a registry file and where it stands.</summary>
internal sealed record Problem(DiagnosticDescriptor Descriptor, Place Place, string Detail)
{
    public Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptor, Place.ToLocation(), Detail);
}
