using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NetworkPorts.Generators.Model;

namespace NetworkPorts.Generators.Reading;

/// <summary>
/// Reads <c>common-uses.csv</c>. Adds a problem for each invalid line, and returns the valid lines.
/// </summary>
internal static class CommonUsesReader
{
    private const string Header =
        "port,transports,name,aliases,description,category,traits,rank,usual,source,confirmed";

    // Each port of a line is a row. The rows of common uses and of the registry share the 16-bit row numbers.
    private const int MaxRows = 8_000;

    public static CommonUseList Read(AdditionalText file, CancellationToken cancellation)
    {
        SourceText text = file.GetText(cancellation) ?? SourceText.From("");
        var uses = ImmutableArray.CreateBuilder<CommonUse>(text.Lines.Count);
        var problems = new ProblemList(file.Path);
        if (text.Lines[0].ToString() != Header)
        {
            problems.Add(Problems.BadHeader, text.Lines[0], Header);
            return new CommonUseList(default, problems.ToArray());
        }

        var named = new Dictionary<string, List<CommonUse>>();
        int rows = 0;
        foreach (TextLine line in text.Lines.Skip(1))
        {
            cancellation.ThrowIfCancellationRequested();
            bool isEndOfFile = line.Start == text.Length;
            if (isEndOfFile || CommonUseRowReader.Read(line, problems) is not { } use)
                continue;

            if (uses.Count > 0 && OrderError(uses[uses.Count - 1], use) is { } error)
                problems.Add(Problems.BadOrder, line, error);
            if (!named.TryGetValue(use.Name, out List<CommonUse>? others))
                named.Add(use.Name, others = []);
            if (others.Find(use.Overlaps) is { } other)
            {
                problems.Add(
                    Problems.RepeatedUse,
                    use.Location,
                    $"line {LineOf(other)} has '{use.Name}' for the same port and transport");
            }

            if (use.IsUsual && others.Find(one => one.IsUsual && one.FirstPort != use.FirstPort) is { } usual)
            {
                problems.Add(
                    Problems.RepeatedUsual, use.Location, $"'{use.Name}' already has one on line {LineOf(usual)}");
            }

            others.Add(use);
            rows += use.PortCount;
            if (rows > MaxRows)
            {
                problems.Add(Problems.TooLarge, line, $"the common uses cover more than {MaxRows} ports");
                break;
            }

            uses.Add(use);
        }

        return new CommonUseList(new(uses.ToImmutable()), problems.ToArray());
    }

    private static string? OrderError(CommonUse previous, CommonUse use) =>
        use.FirstPort < previous.FirstPort ? $"{use.FirstPort} comes after {previous.FirstPort}"
        : use.FirstPort == previous.FirstPort && use.LastPort == previous.LastPort && use.Rank < previous.Rank
            ? $"'{use.Name}' has rank {use.Rank}, but comes after '{previous.Name}' with rank {previous.Rank}"
        : null;

    private static int LineOf(CommonUse use) => use.Location.Lines.Start.Line + 1;
}
