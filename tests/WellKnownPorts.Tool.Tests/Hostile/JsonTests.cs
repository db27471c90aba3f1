using System.Text;
using FsCheck.Xunit;

namespace NetworkPorts.Tool.Tests.Hostile;

/// <summary>Tests JSON with other properties, other values, escaped characters and truncated lines.</summary>
[Properties(Arbitrary = [typeof(LogArbitraries)])]
public class JsonTests
{
    private static readonly string[] s_logs = [SampleLog.ZeekJson, SampleLog.Eve];

    [Property(MaxTest = 200)]
    public void Properties_with_unknown_names_are_ignored(bool isEve, JsonText value, bool isBefore)
    {
        string line = LineOf(isEve);
        string property = $"\"other\":{value.Value}";

        AssertRead(line
            + (isBefore ? $"{{{property},{line[1..]}" : line.Insert(line.LastIndexOf('}'), $",{property}")));
    }

    [Property(MaxTest = 150)]
    public void Other_values_of_properties_do_not_affect_other_lines(bool isEve, JsonText value, byte position)
    {
        string line = LineOf(isEve);
        string[] tokens = line.Split(':');
        int token = 1 + (position % (tokens.Length - 1));
        int length = tokens[token].IndexOfAny([',', '}']);
        if (length >= 0)
            tokens[token] = value.Value + tokens[token][length..];

        ProgramRun run = CheckedRun.Of(Encoding.UTF8.GetBytes(line + string.Join(':', tokens) + line));

        Assert.Equal(SampleLog.Row, run.Rows[0]);
        Assert.Equal(SampleLog.Row, run.Rows[^1]);
    }

    [Property(MaxTest = 150)]
    public void Any_character_can_be_escaped(bool isEve, int seed)
    {
        string line = LineOf(isEve);

        AssertRead(line + Escape(line, new Random(seed)));
    }

    [Property(MaxTest = 100)]
    public void A_truncated_line_is_reported(bool isEve, ushort position)
    {
        string line = LineOf(isEve);
        string truncated = line[..(1 + (position % (line.Length - 2)))];

        ProgramRun run = ProgramRun.OnText($"{line}{truncated}\n{line}");

        Assert.StartsWith("<stdin>:2: broken JSON at byte ", Assert.Single(run.Errors));
        Assert.Equal([SampleLog.Row, SampleLog.Row], run.Rows);
    }

    private static string LineOf(bool isEve) => s_logs[isEve ? 1 : 0];

    private static void AssertRead(string log)
    {
        ProgramRun run = CheckedRun.Of(Encoding.UTF8.GetBytes(log));

        Assert.Equal("", run.Error);
        Assert.All(run.Rows, row => Assert.Equal(SampleLog.Row, row));
        Assert.Equal(log.Count(character => character == '\n'), run.Rows.Count);
    }

    /// <summary>Escapes about half of the characters in strings.</summary>
    private static string Escape(string line, Random random)
    {
        bool isString = false;
        StringBuilder escaped = new();
        foreach (char character in line)
        {
            if (character == '"')
                isString = !isString;
            bool isEscaped = isString && character != '"' && random.Next(2) == 0;
            escaped.Append(isEscaped ? $"\\u{(int)character:x4}" : character.ToString());
        }

        return escaped.ToString();
    }
}
