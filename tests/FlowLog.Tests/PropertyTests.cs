using System.Text;
using FsCheck.Xunit;

namespace FlowLog.Tests;

/// <summary>Whatever the program is given, it never ends by an exception and reads the lines that are good.</summary>
public class PropertyTests
{
    [Property(MaxTest = 500)]
    public bool Bytes_alone(byte[] log) => ProgramRun.OnBytes(log).ExitCode is 0 or 1;

    [Property(MaxTest = 500)]
    public bool Bytes_in_place_of_a_line(byte[] noise, int format)
    {
        byte[] line = Encoding.UTF8.GetBytes(Line(format));
        return ReadsOn(ProgramRun.OnBytes([.. line, .. noise, (byte)'\n', .. line]));
    }

    [Property(MaxTest = 1000)]
    public bool Bytes_within_a_line(byte[] noise, int format, ushort position)
    {
        byte[] line = Encoding.UTF8.GetBytes(Line(format));
        int start = position % line.Length;
        return ReadsOn(ProgramRun.OnBytes([.. line, .. line[..start], .. noise, .. line[start..], .. line]));
    }

    [Property(MaxTest = 1000)]
    public bool Text_in_place_of_a_character(string? text, int format, ushort position)
    {
        string line = Line(format);
        int start = position % (line.Length - 1);
        return ReadsOn(ProgramRun.OnText(line + line.Remove(start, 1).Insert(start, text ?? "") + line));
    }

    private static string Line(int format) => (format & 3) switch
    {
        0 => SampleLog.ZeekHeader + SampleLog.ZeekRow,
        1 => SampleLog.ZeekJson,
        2 => SampleLog.VpcRecord,
        _ => SampleLog.VpcHeader + SampleLog.VpcRecord,
    };

    /// <summary>Whether the good lines before and behind the bad one were read.</summary>
    private static bool ReadsOn(ProgramRun run) => run.ExitCode == 0 && run.Rows.Count >= 2;
}
