namespace NetworkPorts.Tool.Tests.Hostile;

/// <summary>Tests the exact counts and errors of the hostile logs in the folder Corpus.</summary>
public class CorpusTests
{
    public static TheoryData<string> Logs => [.. CorpusLog.Names];

    [Fact]
    public void Logs_and_expected_results_match() =>
        Assert.Equal(CorpusLog.Names, CorpusLog.Expected.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Logs))]
    public void A_log_has_the_expected_result(string name)
    {
        string result = Describe(name);

        // The message contains the complete text, which can be copied to the file after a review.
        Assert.True(
            result == CorpusLog.Expected.GetValueOrDefault(name), $"Unexpected result of '{name}':\n{result}");
    }

    [Theory]
    [MemberData(nameof(Logs))]
    public void Every_output_is_valid_and_contains_the_first_and_the_last_line(string name)
    {
        ProgramRun run = CheckedRun.Of(CorpusLog.Read(name));

        bool isRejected = CorpusLog.Expected[name].EndsWith("not a flow log");
        Assert.Equal(isRejected ? 1 : 0, run.ExitCode);
        if (isRejected)
            return;

        // The output of some programs has no time. The second half of a line may be readable.
        if (!name.EndsWith("cut-at-its-start.log", StringComparison.Ordinal))
            Assert.Equal(SampleLog.Row[1..], run.Rows[0][1..]);
        Assert.Equal(SampleLog.Row[1..], run.Rows[^1][1..]);
    }

    private static string Describe(string name)
    {
        byte[] log = CorpusLog.Read(name);
        string file = Path.GetFileName(name);
        ProgramRun run = ProgramRun.OnBytes(log);
        if (run.ExitCode != 0)
            return $"{file}\nnot a flow log";
        IEnumerable<string> badLines = LogContent.Of(log).BadLines.Select(line => $"{line.Number}: {line.Problem}");
        return string.Join('\n', [file, run.LastLine, .. badLines]);
    }
}
