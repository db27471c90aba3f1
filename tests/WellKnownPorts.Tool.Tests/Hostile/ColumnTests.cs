using FsCheck.Xunit;

namespace NetworkPorts.Tool.Tests.Hostile;

/// <summary>Columns in another order, missing or added, in the header and in its rows.</summary>
[Properties(Arbitrary = [typeof(LogArbitraries)])]
public class ColumnTests
{
    [Property(MaxTest = 200)]
    public void Columns_may_have_any_order(ColumnSample log, int seed)
    {
        ProgramRun run = SoundOutput.Of(log.With(columns => new Random(seed).Shuffle(columns)));

        Assert.Equal("", run.Error);
        Assert.Equal([SampleLog.Row, SampleLog.Row], run.Rows);
    }

    [Property(MaxTest = 200)]
    public void Columns_of_other_names_tell_nothing(ColumnSample log, HostileText value, int seed)
    {
        string text = log.CellOf(value);

        ProgramRun run = SoundOutput.Of(log.With(columns => new Random(seed).Shuffle(columns), ("other", text), ("", text)));

        Assert.Equal("", run.Error);
        Assert.Equal([SampleLog.Row, SampleLog.Row], run.Rows);
    }

    [Property(MaxTest = 200)]
    public void Without_the_destinations_port_there_is_no_flow_and_without_another_column_there_is(ColumnSample log, byte dropped)
    {
        (string name, string value) = log.Columns[dropped % log.Columns.Length];
        bool isNeeded = value is "443";

        ProgramRun run = SoundOutput.Of(log.Without(name));

        Assert.Equal(isNeeded ? [] : ["https"], run.Names.Distinct());
        Assert.Equal(isNeeded, run.Error != "");
    }

    [Property(MaxTest = 200)]
    public void A_row_with_more_or_fewer_columns_than_its_header_is_bad(LogSample log, sbyte change)
    {
        if (log.Separator is not { } separator)
            return;
        string[] cells = log.Line.TrimEnd('\n').Split(separator);
        int count = Math.Max(1, cells.Length + change);
        string[] row = [.. Enumerable.Range(0, count).Select(i => i < cells.Length ? cells[i] : "0")];

        ProgramRun run = SoundOutput.Of(log.LogWith(string.Join(separator, row)));

        Assert.Equal(count == cells.Length ? 0 : 1, run.Errors.Length);
        if (count != cells.Length)
            Assert.EndsWith(count > cells.Length ? $"more than {cells.Length} columns" : $" instead of {cells.Length}", run.Errors[0]);
        Assert.Equal(count == cells.Length ? 3 : 2, run.Rows.Count);
    }
}
