using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;

namespace NetworkPorts.Benchmarks.Reports;

/// <summary>Reads and writes the files in <c>benchmarks/results</c>.</summary>
internal static class ResultFile
{
    public static void Write(string name, string text) =>
        File.WriteAllText(PathOf(name), text.ReplaceLineEndings("\n").TrimEnd() + "\n");

    public static void Write(Summary summary)
    {
        var text = new AccumulationLogger();
        MarkdownExporter.GitHub.ExportToLog(summary, text);
        string type = summary.BenchmarksCases[0].Descriptor.Type.Name;
        Write($"{type}.md", $"# {type}\n{text.GetLog()}");
    }

    public static string Read(string name) => File.ReadAllText(PathOf(name));

    private static string PathOf(string name) => Repository.PathOf("benchmarks", "results", name);
}
