using System.Text.RegularExpressions;

namespace NetworkPorts.Tool.Tests;

/// <summary>What the program's page shows is what it prints.</summary>
public partial class PageTests
{
    private static readonly string s_page = File.ReadAllText(Repository.PathOf("src", "WellKnownPorts.Tool", "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void A_command_prints_what_stands_below_it()
    {
        MatchCollection examples = Example().Matches(s_page);

        Assert.NotEmpty(examples);
        Assert.All(examples, example =>
        {
            string[] arguments = [.. example.Groups["arguments"].Value.Split(' ').Select(PathOf)];
            string[] shown = example.Groups["output"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);

            Assert.Equal(shown, ProgramRun.With(Stream.Null, arguments).OutputLines.Take(shown.Length));
        });
    }

    [Fact]
    public void Each_field_that_the_program_adds_is_explained()
    {
        string header = ProgramRun.OnFile(SampleLog.VpcFile, "--output", "log").OutputLines[0];
        IEnumerable<string> fields = header.Split(' ').Where(name => name.StartsWith("port_", StringComparison.Ordinal));

        Assert.Equal(fields, Field().Matches(s_page).Select(field => field.Groups[1].Value));
    }

    private static string PathOf(string argument) =>
        argument.EndsWith(".log", StringComparison.Ordinal) ? Repository.PathOf("src", "WellKnownPorts.Tool", "Logs", argument) : argument;

    [GeneratedRegex("```sh\nwkp flows (?<arguments>[^\n]+)\n```\n\n```text\n(?<output>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("^\\| `(port_\\w+)` \\|", RegexOptions.Multiline)]
    private static partial Regex Field();
}
