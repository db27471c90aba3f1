using System.Text;
using FsCheck.Xunit;

namespace NetworkPorts.Tool.Tests.Hostile;

/// <summary>What JSON may hold besides the flow, and how else it may spell the flow.</summary>
[Properties(Arbitrary = [typeof(LogArbitraries)])]
public class JsonTests
{
    private static readonly string[] s_logs = [SampleLog.ZeekJson, SampleLog.Eve];

    [Property(MaxTest = 400)]
    public void Properties_of_other_names_tell_nothing(bool isEve, JsonText value, bool isBefore)
    {
        string line = LineOf(isEve);
        string property = $"\"other\":{value.Value}";

        AssertRead(line + (isBefore ? $"{{{property},{line[1..]}" : line.Insert(line.LastIndexOf('}'), $",{property}")));
    }

    [Property(MaxTest = 300)]
    public void A_value_in_the_place_of_a_property_is_read_or_bad(bool isEve, JsonText value, byte position)
    {
        string line = LineOf(isEve);
        string[] tokens = line.Split(':');
        int token = 1 + (position % (tokens.Length - 1));
        int length = tokens[token].IndexOfAny([',', '}']);
        if (length >= 0)
            tokens[token] = value.Value + tokens[token][length..];

        ProgramRun run = SoundOutput.Of(Encoding.UTF8.GetBytes(line + string.Join(':', tokens) + line));

        Assert.Equal(SampleLog.Row, run.Rows[0]);
        Assert.Equal(SampleLog.Row, run.Rows[^1]);
    }

    [Property(MaxTest = 300)]
    public void Any_character_may_be_escaped(bool isEve, int seed)
    {
        string line = LineOf(isEve);

        AssertRead(line + Escape(line, new Random(seed)));
    }

    [Property(MaxTest = 200)]
    public void A_line_that_is_cut_off_is_broken(bool isEve, ushort position)
    {
        string line = LineOf(isEve);
        string cut = line[..(1 + (position % (line.Length - 2)))];

        ProgramRun run = ProgramRun.OnText($"{line}{cut}\n{line}");

        Assert.StartsWith("<stdin>:2: broken JSON at byte ", Assert.Single(run.Errors));
        Assert.Equal([SampleLog.Row, SampleLog.Row], run.Rows);
    }

    private static string LineOf(bool isEve) => s_logs[isEve ? 1 : 0];

    private static void AssertRead(string log)
    {
        ProgramRun run = SoundOutput.Of(Encoding.UTF8.GetBytes(log));

        Assert.Equal("", run.Error);
        Assert.All(run.Rows, row => Assert.Equal(SampleLog.Row, row));
        Assert.Equal(log.Count(character => character == '\n'), run.Rows.Count);
    }

    /// <summary>Escapes about every other character of each text.</summary>
    private static string Escape(string line, Random random)
    {
        bool isText = false;
        StringBuilder escaped = new();
        foreach (char character in line)
        {
            if (character == '"')
                isText = !isText;
            escaped.Append(isText && character != '"' && random.Next(2) == 0 ? $"\\u{(int)character:x4}" : character.ToString());
        }

        return escaped.ToString();
    }
}
