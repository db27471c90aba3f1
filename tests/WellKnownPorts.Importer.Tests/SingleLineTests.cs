using FsCheck.Xunit;

namespace NetworkPorts.Importer.Tests;

public class SingleLineTests
{
    [Theory]
    [InlineData(" a \t b\r\n", "a b")]
    [InlineData("a\u0000\u001f\u007f\u0085\u009f\u00a0\u2028\u2029\u3000b", "a b")]
    [InlineData("\u0007", "")]
    public void Blanks_line_breaks_and_control_characters_become_one_blank(string text, string expected) =>
        Assert.Equal(expected, SingleLine.Of(text));

    [Property]
    public void No_text_keeps_a_control_character_or_two_blanks_in_a_row(string? text)
    {
        string line = SingleLine.Of(text ?? "");

        Assert.DoesNotContain(line, char.IsControl);
        Assert.DoesNotContain("  ", line);
        Assert.Equal(line.Trim(), line);
    }

    [Property]
    public void A_single_line_stays_as_it_is(string? text)
    {
        string line = SingleLine.Of(text ?? "");

        Assert.Equal(line, SingleLine.Of(line));
    }
}
