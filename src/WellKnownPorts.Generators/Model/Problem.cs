using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NetworkPorts.Generators.Model;

/// <summary>A fault in a registry file and where it stands; holds no object of the compiler that would defeat caching.</summary>
internal sealed record Problem(
    DiagnosticDescriptor Descriptor,
    string Path,
    TextSpan Span,
    LinePositionSpan Lines,
    string Detail)
{
    public Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptor, Location.Create(Path, Span, Lines), Detail);
}
