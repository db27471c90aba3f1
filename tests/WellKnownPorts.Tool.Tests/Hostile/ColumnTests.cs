using FsCheck.Xunit;

namespace NetworkPorts.Tool.Tests.Hostile;

/// <summary>Tests columns in another order, missing columns and added columns, in the header and in rows.</summary>
[Properties(Arbitrary = [typeof(LogArbitraries)])]
public class ColumnTests
{
    [Property(MaxTest = 100)]
    public void Columns_can_have_any_order(ColumnSample log, int seed)
    {
        ProgramRun run = CheckedRun.Of(log.With(columns => new Random(seed).Shuffle(columns)));

        Assert.Equal("", run.Error);
        Assert.Equal([SampleLog.Row, SampleLog.Row], run.Rows);
    }

    [Property(MaxTest = 100)]
    public void Columns_with_unknown_names_are_ignored(ColumnSample log, HostileText value, int seed)
    {
        string text = log.CellOf(value);

        ProgramRun run = CheckedRun.Of(
            log.With(columns => new Random(seed).Shuffle(columns), ("other", text), ("", text)));

        Assert.Equal("", run.Error);
        Assert.Equal([SampleLog.Row, SampleLog.Row], run.Rows);
    }

    [Property(MaxTest = 100)]
    public void Only_the_destination_port_is_required(ColumnSample log, byte removed)
    {
        // Words of a sentence may be the names of columns, so columns separated by spaces need both ports.
        (string name, string value) = log.Columns[removed % log.Columns.Length];
        bool isRequired = value is "443" || (log.Separator == ' ' && value is "45602");

        ProgramRun run = CheckedRun.Of(log.Without(name));

        Assert.Equal(isRequired ? [] : ["https"], run.Names.Distinct());
        Assert.Equal(isRequired, run.Error != "");
    }

    [Property(MaxTest = 100)]
    public void A_row_with_more_or_fewer_columns_than_its_header_is_bad(LogSample log, sbyte change)
    {
        if (log.Separator is not { } separator)
            return;
        string[] cells = log.Line.TrimEnd('\n').Split(separator);
        int count = Math.Max(1, cells.Length + change);
        string[] row = [.. Enumerable.Range(0, count).Select(i => i < cells.Length ? cells[i] : "0")];

        ProgramRun run = CheckedRun.Of(log.LogWith(string.Join(separator, row)));

        Assert.Equal(count == cells.Length ? 0 : 1, run.Errors.Length);
        if (count != cells.Length)
        {
            Assert.EndsWith(
                count > cells.Length ? $"more than {cells.Length} columns" : $" instead of {cells.Length}",
                run.Errors[0]);
        }

        Assert.Equal(count == cells.Length ? 3 : 2, run.Rows.Count);
    }
}
