using Microsoft.CodeAnalysis;

namespace NetworkPorts.Generators.Tests;

/// <summary>Asserts which diagnostics a run reports and where.</summary>
internal static class DiagnosticAssert
{
    /// <summary>Asserts that a run reports one error at a one-based location and still generates tables.</summary>
    public static void OnlyError(
        GeneratorRunResult run, string id, string path, int line, int firstColumn, int lastColumn)
    {
        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        Assert.Null(run.Exception);
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal(path, place.Path);
        Assert.Equal((line, firstColumn), (place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1));
        Assert.Equal((line, lastColumn), (place.EndLinePosition.Line + 1, place.EndLinePosition.Character + 1));
        Assert.Single(run.GeneratedSources);
    }
}
