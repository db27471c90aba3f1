namespace NetworkPorts.Tool.Tests.Hostile;

/// <summary>The hostile logs of the folder Corpus, with exact numbers and reasons.</summary>
public class CorpusTests
{
    public static TheoryData<string> Logs => [.. CorpusLog.Names];

    [Fact]
    public void Each_log_has_an_expectation_and_each_expectation_a_log() =>
        Assert.Equal(CorpusLog.Names, CorpusLog.Expected.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Logs))]
    public void What_is_read_of_a_log_was_reviewed(string name)
    {
        string read = Describe(name);

        // The whole text, to be put into the file once it is right.
        Assert.True(read == CorpusLog.Expected.GetValueOrDefault(name), $"Not expected of '{name}':\n{read}");
    }

    [Theory]
    [MemberData(nameof(Logs))]
    public void Every_output_is_sound_and_the_good_lines_around_the_bad_are_enriched(string name)
    {
        ProgramRun run = SoundOutput.Of(CorpusLog.Read(name));

        bool isRefused = CorpusLog.Expected[name].EndsWith("not a flow log");
        Assert.Equal(isRefused ? 1 : 0, run.ExitCode);
        if (run.Rows.Count == 0)
            return;
        Assert.Equal(SampleLog.Row, run.Rows[0]);
        Assert.Equal(SampleLog.Row, run.Rows[^1]);
    }

    private static string Describe(string name)
    {
        byte[] log = CorpusLog.Read(name);
        string file = Path.GetFileName(name);
        ProgramRun run = ProgramRun.OnBytes(log);
        if (run.ExitCode != 0)
            return $"{file}\nnot a flow log";
        IEnumerable<string> badLines = LogReading.Of(log).BadLines.Select(line => $"{line.Number}: {line.Problem}");
        return string.Join('\n', [file, run.LastLine, .. badLines]);
    }
}
