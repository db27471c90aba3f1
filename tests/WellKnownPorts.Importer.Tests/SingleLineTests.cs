using FsCheck.Xunit;

namespace NetworkPorts.Importer.Tests;

public class SingleLineTests
{
    [Theory]
    [InlineData(" a \t b\r\n", "a b")]
    [InlineData("a\u0000\u001f\u007f\u0085\u009f\u00a0\u2028\u2029\u3000b", "a b")]
    [InlineData("\u0007", "")]
    [InlineData("a\u200b\u202eb\u2066c\ufeff", "abc")]
    public void White_space_and_control_characters_become_one_space(string text, string expected) =>
        Assert.Equal(expected, SingleLine.Of(text));

    [Property]
    public void The_result_has_no_control_characters_or_repeated_spaces(string? text)
    {
        string line = SingleLine.Of(text ?? "");

        Assert.DoesNotContain(line, char.IsControl);
        Assert.DoesNotContain("  ", line);
        Assert.Equal(line.Trim(), line);
    }

    [Property]
    public void A_single_line_is_left_unchanged(string? text)
    {
        string line = SingleLine.Of(text ?? "");

        Assert.Equal(line, SingleLine.Of(line));
    }
}
