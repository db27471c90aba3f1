using FsCheck.Xunit;

namespace NetworkPorts.Tool.Tests.Hostile;

/// <summary>Whatever lies between good lines, the program reads these, and what it writes is sound.</summary>
[Properties(Arbitrary = [typeof(LogArbitraries)])]
public class NoiseTests
{
    [Property(MaxTest = 200)]
    public void Bytes_alone(HostileText[] texts) => SoundOutput.Of([.. texts.SelectMany(text => text.Bytes)]);

    [Property(MaxTest = 300)]
    public void Bytes_in_place_of_a_line(LogSample log, HostileText noise) => AssertReadsOn(log.LogWith(noise.Bytes));

    [Property(MaxTest = 500)]
    public void Bytes_within_a_line(LogSample log, HostileText noise, ushort position)
    {
        int start = position % log.LineBytes.Length;

        AssertReadsOn(log.LogWith([.. log.LineBytes[..start], .. noise.Bytes, .. log.LineBytes[start..]]));
    }

    [Property(MaxTest = 500)]
    public void Bytes_in_place_of_a_part_of_a_line(LogSample log, HostileText noise, ushort position, byte length)
    {
        int start = position % log.LineBytes.Length;
        int end = Math.Min(start + (length % 16), log.LineBytes.Length);

        AssertReadsOn(log.LogWith([.. log.LineBytes[..start], .. noise.Bytes, .. log.LineBytes[end..]]));
    }

    [Property(MaxTest = 500)]
    public void Bytes_in_place_of_a_part_of_a_header_that_comes_again(LogSample log, HostileText noise, ushort position, byte length)
    {
        int start = position % log.Start.Length;
        int end = Math.Min(start + (length % 16), log.Start.Length);

        AssertReadsOn(log.LogWith([.. log.Start[..start], .. noise.Bytes, .. log.Start[end..]]));
    }

    [Property(MaxTest = 300)]
    public void A_line_that_is_cut_off(LogSample log, ushort position, bool atItsStart)
    {
        int cut = position % log.LineBytes.Length;

        AssertReadsOn(log.LogWith(atItsStart ? log.LineBytes.AsSpan(cut..) : log.LineBytes.AsSpan(..cut)));
    }

    [Property(MaxTest = 300)]
    public void Several_changes_at_once(LogSample log, (ushort Position, byte Value)[] changes)
    {
        byte[] changed = [.. log.Start];
        foreach ((ushort position, byte value) in changes)
            changed[position % changed.Length] = value;

        AssertReadsOn(log.LogWith(changed));
    }

    /// <summary>Asserts that the good lines before and behind the bad text were read.</summary>
    private static void AssertReadsOn(byte[] log)
    {
        ProgramRun run = SoundOutput.Of(log);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(SampleLog.Row, run.Rows[0]);
        Assert.Equal(SampleLog.Row, run.Rows[^1]);
    }
}
