using System.Text;
using FsCheck.Xunit;

namespace NetworkPorts.Tool.Tests.Hostile;

/// <summary>Tests that small reads, compression and the encoding do not change the output.</summary>
[Properties(Arbitrary = [typeof(LogArbitraries)])]
public class DeliveryTests
{
    private static readonly string[][] s_outputs = [["-o", "log"], ["-o", "json"], ["-o", "table"], ["-s"], []];

    [Property(MaxTest = 150)]
    public void Reads_of_a_few_bytes(LogSample sample, HostileText noise, int seed, byte output)
    {
        byte[] log = sample.LogWith(noise.Bytes);
        using TrickleStream trickle = new(log, seed);

        AssertSame(log, trickle, output);
    }

    [Property(MaxTest = 150)]
    public void One_or_two_gzip_members_and_reads_of_a_few_bytes(
        LogSample sample, HostileText noise, ushort position, byte output)
    {
        byte[] log = sample.LogWith(noise.Bytes);
        int middle = position % log.Length;
        byte[] first = middle == 0 ? [] : Compressed.Of(log.AsSpan(..middle));
        byte[] compressed = [.. first, .. Compressed.Of(log.AsSpan(middle..))];
        using TrickleStream trickle = new(compressed, position);

        AssertSame(log, trickle, output);
    }

    [Property(MaxTest = 100)]
    public void UTF_8_and_UTF_16_with_a_byte_order_mark(LogSample sample, string? noise, byte output, bool isTrickle)
    {
        // Invalid characters are replaced first, so that the text is the same in each encoding.
        string text = Encoding.UTF8.GetString(sample.LogWith(noise ?? ""));
        foreach (Encoding encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            byte[] log = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
            using MemoryStream stream = isTrickle ? new TrickleStream(log, output) : new MemoryStream(log);
            AssertSame(Encoding.UTF8.GetBytes(text), stream, output);
        }
    }

    [Property(MaxTest = 150)]
    public void The_lines_before_the_end_of_truncated_gzip_are_read(
        LogSample sample, ushort count, ushort position, byte output)
    {
        string log = sample.Header + string.Concat(Enumerable.Repeat(sample.Line, 1 + (count % 300)));
        byte[] compressed = Compressed.Of(Encoding.UTF8.GetBytes(log));
        int length = 2 + (position % (compressed.Length - 2));
        string[] options = s_outputs[output % 3];

        ProgramRun run = ProgramRun.OnBytes(compressed[..length], options);

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(
            "^<stdin>: the gzip data (are cut off or damaged; what comes before that was read"
                + "|have a wrong or incomplete checksum; all of them were read)\n$",
            run.Error);
        Assert.StartsWith(run.Output, ProgramRun.OnText(log, options).Output);
        Assert.True(run.Output == "" || run.Output.EndsWith('\n'), "The output ends within a line.");
    }

    [Property(MaxTest = 150)]
    public void Damaged_gzip_does_not_throw(LogSample sample, HostileText noise, ushort position, byte value)
    {
        byte[] compressed = Compressed.Of(sample.LogWith(noise.Bytes));
        compressed[position % compressed.Length] ^= value;

        Assert.InRange(ProgramRun.OnBytes(compressed, "-o", "json").ExitCode, 0, 1);
    }

    private static void AssertSame(byte[] log, Stream delivered, byte output)
    {
        string[] options = s_outputs[output % s_outputs.Length];
        ProgramRun expected = ProgramRun.OnBytes(log, options);

        ProgramRun run = ProgramRun.OnStream(delivered, options);

        Assert.Equal(expected.OutputBytes, run.OutputBytes);
        Assert.Equal((expected.ExitCode, expected.Error), (run.ExitCode, run.Error));
        Assert.Equal(0, run.ExitCode);
    }
}
