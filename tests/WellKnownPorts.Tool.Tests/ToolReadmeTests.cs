using System.Text.RegularExpressions;

namespace NetworkPorts.Tool.Tests;

/// <summary>Tests that the README of the tool shows what the tool prints.</summary>
public partial class ToolReadmeTests
{
    private static readonly string s_readme = File
        .ReadAllText(Repository.PathOf("src", "WellKnownPorts.Tool", "README.md"))
        .ReplaceLineEndings("\n");

    [Fact]
    public void Each_example_prints_the_output_that_is_shown()
    {
        MatchCollection examples = Example().Matches(s_readme);

        Assert.NotEmpty(examples);
        Assert.All(examples, example =>
        {
            string[] arguments = [.. example.Groups["arguments"].Value.Split(' ').Select(PathOf)];
            string[] shown = example.Groups["output"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);

            Assert.Equal(shown, ProgramRun.With(Stream.Null, arguments).OutputLines.Take(shown.Length));
        });
    }

    [Fact]
    public void Each_added_field_is_explained()
    {
        string header = ProgramRun.OnFile(SampleLog.VpcFile, "--output", "log").OutputLines[0];
        IEnumerable<string> fields =
            header.Split(' ').Where(name => name.StartsWith("port_", StringComparison.Ordinal));

        Assert.Equal(fields, Field().Matches(s_readme).Select(field => field.Groups[1].Value));
    }

    private static string PathOf(string argument) =>
        argument.EndsWith(".log", StringComparison.Ordinal)
            ? Repository.PathOf("src", "WellKnownPorts.Tool", "Logs", argument)
            : argument;

    [GeneratedRegex(
        "```sh\nwkp flows (?<arguments>[^\n]+)\n```\n\n```text\n(?<output>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("^\\| `(port_\\w+)` \\|", RegexOptions.Multiline)]
    private static partial Regex Field();
}
