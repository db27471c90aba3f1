using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NetworkPorts.Generators.Model;

namespace NetworkPorts.Generators.Reading;

/// <summary>
/// Reads <c>browser-blocked.csv</c>. Adds a problem for each invalid line, and returns the ports of the valid lines.
/// </summary>
internal static class BlockedPortsReader
{
    private const string Header = "port";

    public static BlockedPortList Read(AdditionalText file, CancellationToken cancellation)
    {
        SourceText text = file.GetText(cancellation) ?? SourceText.From("");
        var ports = ImmutableArray.CreateBuilder<ushort>(text.Lines.Count);
        var problems = new ProblemList(file.Path);
        if (!text.Lines[0].ToString().StartsWith("# ", StringComparison.Ordinal))
            problems.Add(Problems.BadSource, text.Lines[0], "the first line must be a comment that names the source");
        if (text.Lines.Count < 2 || text.Lines[1].ToString() != Header)
        {
            problems.Add(Problems.BadHeader, text.Lines[Math.Min(1, text.Lines.Count - 1)], Header);
            return new BlockedPortList(default, problems.ToArray());
        }

        foreach (TextLine line in text.Lines.Skip(2))
        {
            cancellation.ThrowIfCancellationRequested();
            bool isEndOfFile = line.Start == text.Length;
            if (isEndOfFile)
                continue;

            string error = FieldRules.ReadPorts(line.ToString(), out ushort first, out ushort last)
                ?? (first == last ? "" : $"'{line}' is a range, but only single ports are allowed");
            if (error.Length > 0)
                problems.Add(Problems.BadPort, line, error);
            else if (ports.Count > 0 && first <= ports[ports.Count - 1])
                problems.Add(Problems.BadOrder, line, $"{first} comes after {ports[ports.Count - 1]}");
            else
                ports.Add(first);
        }

        return new BlockedPortList(new(ports.ToImmutable()), problems.ToArray());
    }
}
