using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NetworkPorts.Generators.Model;

namespace NetworkPorts.Generators.Reading;

/// <summary>Collects the problems of one file with their locations.</summary>
internal sealed class ProblemList(string path)
{
    private readonly ImmutableArray<Problem>.Builder _problems = ImmutableArray.CreateBuilder<Problem>();

    public string Path => path;

    public bool IsEmpty => _problems.Count == 0;

    public void Add(DiagnosticDescriptor descriptor, TextLine line, string detail) =>
        Add(descriptor, line, 0, line.Span.Length, detail);

    public void Add(DiagnosticDescriptor descriptor, TextLine line, int start, int end, string detail) =>
        Add(descriptor, SourceLocation.In(path, line, start, end), detail);

    public void Add(DiagnosticDescriptor descriptor, SourceLocation location, string detail) =>
        _problems.Add(new Problem(descriptor, location, detail));

    public EquatableArray<Problem> ToArray() => new(_problems.ToImmutable());
}
