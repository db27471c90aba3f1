using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NetworkPorts.Generators.Tests;

/// <summary>Asserts which diagnostics a run reports, and their locations.</summary>
internal static class DiagnosticAssert
{
    /// <summary>Asserts that a run reports one error at a one-based location and still generates tables.</summary>
    public static void OnlyError(
        GeneratorRunResult run, string id, string path, int line, int firstColumn, int lastColumn)
    {
        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        FileLinePositionSpan location = diagnostic.Location.GetLineSpan();
        LinePosition start = location.StartLinePosition;
        LinePosition end = location.EndLinePosition;
        Assert.Null(run.Exception);
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal(path, location.Path);
        Assert.Equal((line, firstColumn), (start.Line + 1, start.Character + 1));
        Assert.Equal((line, lastColumn), (end.Line + 1, end.Character + 1));
        Assert.Single(run.GeneratedSources);
    }
}
