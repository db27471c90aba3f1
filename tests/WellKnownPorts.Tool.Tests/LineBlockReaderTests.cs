using System.Text;

namespace NetworkPorts.Tool.Tests;

/// <summary>Tests how a log is split into blocks of lines.</summary>
public class LineBlockReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a\n", "a")]
    [InlineData("a\r\n\r\nb", "a||b")]
    [InlineData("\n\n", "|")]
    public void Lines_have_any_ending(string text, string expected)
    {
        Assert.Equal(expected, string.Join('|', LinesOf(new MemoryStream(Encoding.ASCII.GetBytes(text)))));
        Assert.Equal(expected, string.Join('|', LinesOf(new Hostile.TrickleStream(Encoding.ASCII.GetBytes(text), 1))));
    }

    [Theory]
    [InlineData(0, "|end")]
    [InlineData(LineBlockReader.LongestLine - 1, "1048575|end")]
    [InlineData(LineBlockReader.LongestLine, "too long|end")]
    [InlineData((3 * LineBlockReader.LongestLine) + 5, "too long|end")]
    public void The_maximum_length_includes_the_line_ending(int length, string expected)
    {
        byte[] log = Encoding.ASCII.GetBytes(new string('x', length) + "\nend");

        Assert.Equal(expected, string.Join('|', LinesOf(new MemoryStream(log))));
    }

    [Fact]
    public void An_endless_line_uses_bounded_memory()
    {
        using RepeatedBlock endless = new([], Encoding.ASCII.GetBytes(new string('x', 1000)), 100_000, []);
        LineBlockReader reader = new(endless);
        LineBlock block = new();

        long before = GC.GetAllocatedBytesForCurrentThread();
        long length = 0;
        bool isEnd = false;
        while (reader.Read(block))
        {
            Assert.True(block.IsPart);
            Assert.False(isEnd);
            isEnd = block.IsLastPart;
            length += block.Text.Length;
        }

        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(isEnd);
        Assert.Equal(100_000_000, length);
        Assert.InRange(allocated, 0, 8 * LineBlockReader.LongestLine);
    }

    private static List<string> LinesOf(Stream log)
    {
        LineBlockReader reader = new(log);
        LineBlock block = new();
        List<string> found = [];
        while (reader.Read(block))
        {
            if (block.IsLastPart)
                found.Add("too long");
            Lines lines = new(block.IsPart ? default : block.Text);
            while (lines.TryRead(out TextLine line))
            {
                string text = Encoding.ASCII.GetString(line.Text);
                found.Add(text.Length > 100 ? $"{text.Length}" : text);
            }
        }

        return found;
    }
}
