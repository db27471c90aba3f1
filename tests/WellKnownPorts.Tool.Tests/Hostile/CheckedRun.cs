using System.Text;
using System.Text.Json;

namespace NetworkPorts.Tool.Tests.Hostile;

/// <summary>Runs the program, and checks what must be true for the outputs of any log.</summary>
internal static class CheckedRun
{
    private static readonly UTF8Encoding s_strict =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Runs the program on a log with every output, and checks all outputs.</summary>
    /// <returns>The run with the table and the summary.</returns>
    public static ProgramRun Of(byte[] log)
    {
        ProgramRun table = ProgramRun.OnBytes(log);
        ProgramRun json = ProgramRun.OnBytes(log, "-o", "json");
        ProgramRun enriched = ProgramRun.OnBytes(log, "-o", "log");

        Assert.Equal((table.ExitCode, table.Error), (json.ExitCode, json.Error));
        Assert.Equal((table.ExitCode, table.Error), (enriched.ExitCode, enriched.Error));
        Assert.DoesNotContain(table.Error, IsControl);
        if (table.ExitCode != 0)
        {
            AssertRejected(table);
            return table;
        }

        LogContent reading = LogContent.Of(log);
        if (!IsDocument(log))
            Assert.Equal(LinesOf(log), reading.GoodLines + reading.BadLines.Count);
        Assert.All(reading.BadLines, line => Assert.InRange(line.Problem.Length, 5, 150));

        Assert.Equal(SummaryOf(reading), table.LastLine);
        Assert.DoesNotContain(table.Output, IsControl);
        AssertJson(json, reading.Flows);
        AssertReadAgain(enriched, json, reading);
        return table;
    }

    private static string SummaryOf(LogContent reading) =>
        $"{reading.Flows} flow{(reading.Flows == 1 ? "" : "s")}, {reading.FlowsWithPorts} with ports, "
        + $"{reading.BadLines.Count} bad line{(reading.BadLines.Count == 1 ? "" : "s")}, "
        + $"{reading.Skipped} skipped record{(reading.Skipped == 1 ? "" : "s")}";

    /// <summary>Asserts that the program rejects a log with one error, or reports why nothing was read.</summary>
    private static void AssertRejected(ProgramRun run)
    {
        Assert.Equal(1, run.ExitCode);
        if (run.Errors[^1].EndsWith("is cut off; what comes before that was read", StringComparison.Ordinal))
            return;
        if (run.Errors[^1].EndsWith("no line could be read", StringComparison.Ordinal))
        {
            Assert.StartsWith("0 flows", run.Output);
            return;
        }

        Assert.Single(run.Errors);
        Assert.Equal("", run.Output);
    }

    private static void AssertJson(ProgramRun run, int flows)
    {
        string text = s_strict.GetString(run.OutputBytes);
        Assert.DoesNotContain(text, IsControl);
        string[] lines = text.Split('\n');
        Assert.Equal(flows, lines.Length - 1);
        Assert.Equal("", lines[^1]);
        foreach (string line in lines[..^1])
        {
            using JsonDocument document =
                JsonDocument.Parse(line, new JsonDocumentOptions { AllowDuplicateProperties = false });
            if (document.RootElement.TryGetProperty("network.transport", out JsonElement transport))
                Assert.NotEmpty(transport.GetString()!);
        }
    }

    /// <summary>Asserts that the enriched log has the same flows, and that the program copies it unchanged.</summary>
    private static void AssertReadAgain(ProgramRun enriched, ProgramRun json, LogContent reading)
    {
        // A row with too many columns may have as many as the enriched log.
        if (reading.BadLines.Any(line => line.Problem.StartsWith("more than", StringComparison.Ordinal)))
            return;
        ProgramRun again = ProgramRun.OnBytes(enriched.OutputBytes, "-o", "log");
        Assert.Equal(0, again.ExitCode);
        Assert.Equal(enriched.Errors.Length, again.Errors.Length);
        Assert.Equal(enriched.OutputBytes, again.OutputBytes);
        Assert.Equal(json.Output, ProgramRun.OnBytes(enriched.OutputBytes, "-o", "json").Output);
        Assert.Equal(reading.Skipped, LogContent.Of(enriched.OutputBytes).Skipped);
    }

    /// <summary>Returns whether a log is read as a JSON document, which can have several records in a line.</summary>
    private static bool IsDocument(byte[] log)
    {
        try
        {
            using Stream text = LogText.Open(new MemoryStream(log));
            return text is JsonRecordStream;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>Returns the number of lines that are not blank. A byte order mark is ignored.</summary>
    private static int LinesOf(byte[] log)
    {
        using Stream text = LogText.Open(new MemoryStream(log));
        using MemoryStream copy = new();
        text.CopyTo(copy);
        return Encoding.Latin1.GetString(copy.ToArray())
            .Split('\n')
            .Count(line => WithoutEnd(line).Trim(' ', '\t').Length > 0);
    }

    private static string WithoutEnd(string line) => line.EndsWith('\r') ? line[..^1] : line;

    private static bool IsControl(char character) => char.IsControl(character) && character != '\n';
}
