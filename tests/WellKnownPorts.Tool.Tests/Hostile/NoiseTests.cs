using FsCheck.Xunit;

namespace NetworkPorts.Tool.Tests.Hostile;

/// <summary>Tests that good lines are read and all outputs are valid, whatever is between the good lines.</summary>
[Properties(Arbitrary = [typeof(LogArbitraries)])]
public class NoiseTests
{
    [Property(MaxTest = 100)]
    public void Only_bytes(HostileText[] texts) => CheckedRun.Of([.. texts.SelectMany(text => text.Bytes)]);

    [Property(MaxTest = 150)]
    public void Bytes_instead_of_a_line(LogSample log, HostileText noise) =>
        AssertGoodLinesAreRead(log, log.LogWith(noise.Bytes));

    [Property(MaxTest = 200)]
    public void Bytes_within_a_line(LogSample log, HostileText noise, ushort position)
    {
        int start = position % log.LineBytes.Length;

        AssertGoodLinesAreRead(
            log, log.LogWith([.. log.LineBytes[..start], .. noise.Bytes, .. log.LineBytes[start..]]));
    }

    [Property(MaxTest = 200)]
    public void Bytes_instead_of_a_part_of_a_line(LogSample log, HostileText noise, ushort position, byte length)
    {
        int start = position % log.LineBytes.Length;
        int end = Math.Min(start + (length % 16), log.LineBytes.Length);

        AssertGoodLinesAreRead(log, log.LogWith([.. log.LineBytes[..start], .. noise.Bytes, .. log.LineBytes[end..]]));
    }

    [Property(MaxTest = 200)]
    public void Bytes_instead_of_a_part_of_a_repeated_header(
        LogSample log, HostileText noise, ushort position, byte length)
    {
        int start = position % log.Start.Length;
        int end = Math.Min(start + (length % 16), log.Start.Length);

        AssertGoodLinesAreRead(log, log.LogWith([.. log.Start[..start], .. noise.Bytes, .. log.Start[end..]]));
    }

    [Property(MaxTest = 150)]
    public void A_truncated_line(LogSample log, ushort position, bool isStartMissing)
    {
        int middle = position % log.LineBytes.Length;

        AssertGoodLinesAreRead(
            log, log.LogWith(isStartMissing ? log.LineBytes.AsSpan(middle..) : log.LineBytes.AsSpan(..middle)));
    }

    [Property(MaxTest = 150)]
    public void Several_changes_at_once(LogSample log, (ushort Position, byte Value)[] changes)
    {
        byte[] changed = [.. log.Start];
        foreach ((ushort position, byte value) in changes)
            changed[position % changed.Length] = value;

        AssertGoodLinesAreRead(log, log.LogWith(changed));
    }

    /// <summary>Asserts that the good lines before and after the bad text were read.</summary>
    private static void AssertGoodLinesAreRead(LogSample sample, byte[] log)
    {
        ProgramRun run = CheckedRun.Of(log);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(sample.Row, run.Rows[0]);
        Assert.Equal(sample.Row, run.Rows[^1]);
    }
}
