using System.Text;

namespace NetworkPorts.Tool.Tests;

public class LineReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "1:a")]
    [InlineData("a\n", "1:a")]
    [InlineData("a\r\n\r\nb", "1:a 2: 3:b")]
    [InlineData("\n\n", "1: 2:")]
    public void Lines_are_numbered_from_one(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', LinesOf(text)));

    [Theory]
    [InlineData(0, "1: 2:end")]
    [InlineData(LineReader.LongestLine - 1, "1:1048575 2:end")]
    [InlineData(LineReader.LongestLine, "1:too long 2:end")]
    [InlineData((3 * LineReader.LongestLine) + 5, "1:too long 2:end")]
    public void The_maximum_length_includes_the_line_ending(int length, string expected) =>
        Assert.Equal(expected, string.Join(' ', LinesOf(new string('x', length) + "\nend")));

    [Fact]
    public void An_endless_line_uses_bounded_memory()
    {
        using RepeatedBlock endless = new([], Encoding.ASCII.GetBytes(new string('x', 1000)), 100_000, []);
        LineReader reader = new(endless, _ => { });

        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(reader.Read());
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(reader.IsTooLong);
        Assert.False(reader.Read());
        Assert.InRange(allocated, 0, 8 * LineReader.LongestLine);
    }

    private static IEnumerable<string> LinesOf(string log)
    {
        using MemoryStream bytes = new(Encoding.ASCII.GetBytes(log));
        LineReader reader = new(bytes, _ => { });
        while (reader.Read())
        {
            string text = Encoding.ASCII.GetString(reader.Line.Text);
            string line = text.Length > 100 ? $"{text.Length}" : text;
            yield return $"{reader.Number}:{(reader.IsTooLong ? "too long" : line)}";
        }
    }
}
