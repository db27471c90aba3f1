using System.IO.Compression;
using System.Text;
using ZstdSharp;

namespace NetworkPorts.Tool.Tests;

/// <summary>Tests compressed logs.</summary>
public class CompressionTests
{
    private static readonly byte[] s_log =
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(SampleLog.VpcRecord, 10_000)));

    [Fact]
    public void Zstd_is_read()
    {
        using Compressor compressor = new();
        byte[] frame = compressor.Wrap(s_log).ToArray();

        // A log can have several frames, and skippable frames contain other data.
        byte[] skippable = [0x50, 0x2A, 0x4D, 0x18, 2, 0, 0, 0, 1, 2];
        ProgramRun run = ProgramRun.OnBytes([.. skippable, .. frame, .. frame], "--summary");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("20,000 flows", run.LastLine);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(-1)]
    [InlineData(-10)]
    public void Truncated_zstd_is_reported(int length)
    {
        using Compressor compressor = new();
        byte[] frame = compressor.Wrap(s_log).ToArray();

        ProgramRun run = ProgramRun.OnBytes(frame[..(length < 0 ? frame.Length + length : length)], "--summary");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["<stdin>: the zstd data are cut off or damaged; what comes before that was read"], run.Errors);
    }

    [Fact]
    public void Damaged_zstd_is_reported()
    {
        ProgramRun run = ProgramRun.OnBytes([0x28, 0xB5, 0x2F, 0xFD, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("zstd", Assert.Single(run.Errors));
    }

    [Theory]
    [InlineData("xz", new byte[] { 0xFD, 0x37, 0x7A, 0x58, 0x5A, 0, 0, 4 })]
    [InlineData("bzip2", new byte[] { 0x42, 0x5A, 0x68, 0x39, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59, 0 })]
    [InlineData("zip", new byte[] { 0x50, 0x4B, 3, 4, 20, 0 })]
    public void Unsupported_compression_is_reported_with_its_name(string name, byte[] data)
    {
        ProgramRun run = ProgramRun.OnBytes(data);

        Assert.Equal(
            (1, $"<stdin>: compressed with {name}, which is not supported; decompress it first\n"),
            (run.ExitCode, run.Error));
    }

    [Fact]
    public void Gzip_members_can_be_concatenated()
    {
        using MemoryStream members = new();
        for (int i = 0; i < 2; i++)
        {
            using GZipStream gzip = new(members, CompressionLevel.Fastest, leaveOpen: true);
            gzip.Write(s_log);
        }

        Assert.StartsWith("20,000 flows", ProgramRun.OnBytes(members.ToArray(), "--summary").LastLine);
    }

    [Theory]
    [InlineData("garbage", "data after the end of the gzip data are ignored; all others were read")]
    [InlineData("\u001f", "data after the end of the gzip data are ignored; all others were read")]
    [InlineData(
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0garbage",
        "data after the end of the gzip data are ignored; all others were read")]
    [InlineData("\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", null)]
    [InlineData("\u001f\u008b\u0008", "the gzip data are cut off or damaged; what comes before that was read")]
    public void Data_after_gzip_are_reported_except_padding(string rest, string? error)
    {
        ProgramRun run = ProgramRun.OnBytes([.. Gzip(s_log), .. Encoding.Latin1.GetBytes(rest)], "--summary");

        Assert.StartsWith("10,000 flows", run.LastLine);
        Assert.Equal(error is null ? (0, "") : (1, $"<stdin>: {error}\n"), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(true, true)]
    [InlineData(false, true)]
    [InlineData(false, false, true, false, false, true, false)]
    [InlineData(false)]
    public void Gzip_members_can_be_empty(params bool[] hasText)
    {
        byte[] members = [.. hasText.SelectMany(text => Gzip(text ? s_log : []))];

        ProgramRun run = ProgramRun.OnBytes(members, "--summary");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($"{10_000 * hasText.Count(text => text):N0} flows", run.LastLine);
    }

    [Theory]
    [InlineData(-8)]
    [InlineData(-1)]
    public void All_records_before_a_wrong_checksum_are_read(int position)
    {
        byte[] gzip = Gzip(s_log);
        gzip[gzip.Length + position] ^= 1;

        ProgramRun run = ProgramRun.OnBytes(gzip, "--summary");

        Assert.StartsWith("10,000 flows", run.LastLine);
        Assert.Equal(
            (1, "<stdin>: the gzip data have a wrong or incomplete checksum; all of them were read\n"),
            (run.ExitCode, run.Error));
    }

    [Fact]
    public void All_fields_of_a_gzip_header_are_skipped()
    {
        const byte AllFlags = 0b1_1110;
        byte[] gzip = Gzip(s_log);
        byte[] header =
            [.. gzip[..3], AllFlags, .. gzip[4..10], 3, 0, 1, 2, 3, .. "conn.log\0"u8, .. "comment\0"u8, 0, 0];

        ProgramRun run = ProgramRun.OnBytes([.. header, .. gzip[10..]], "--summary");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("10,000 flows", run.LastLine);
    }

    private static byte[] Gzip(byte[] log)
    {
        using MemoryStream data = new();
        using (GZipStream gzip = new(data, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(log);
        return data.ToArray();
    }
}
