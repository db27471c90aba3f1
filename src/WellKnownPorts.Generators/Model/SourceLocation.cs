using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NetworkPorts.Generators.Model;

/// <summary>A location in a file. It references no compiler objects, which would defeat caching.</summary>
internal sealed record SourceLocation(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static SourceLocation In(string path, TextLine line, int start, int end) => new(
        path,
        TextSpan.FromBounds(line.Start + start, line.Start + end),
        new LinePositionSpan(new(line.LineNumber, start), new(line.LineNumber, end)));

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
