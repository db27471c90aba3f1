using System.CommandLine;
using NetworkPorts.Benchmarks.Cold;
using NetworkPorts.Benchmarks.Engines;
using NetworkPorts.Benchmarks.FlowLogs;
using NetworkPorts.Benchmarks.Reports;
using NetworkPorts.Benchmarks.Size;
using NetworkPorts.Benchmarks.Sql;

Option<bool> quick = new("--quick")
{
    Description = "Measures only the headline table in a short run, and prints it instead of saving it.",
};
RootCommand suite = new("Compares the library with its alternatives and saves the results.") { quick };
suite.SetAction(parsed => Suite.Run(parsed.GetValue(quick), Console.Out));

Command cold = new("cold", "Measures only the cold lookups and saves the results.");
cold.SetAction(_ => ResultFile.Write("cold.md", ColdMeasurement.Run()));
suite.Add(cold);

Command size = new("size", "Measures only the sizes and saves the results.");
size.SetAction(_ => ResultFile.Write("size.md", SizeReport.Of(SizeMeasurement.Run(Console.Out))));
suite.Add(size);

Option<bool> quickLogs = new("--quick")
{
    Description = "Uses a short log, and prints the report instead of saving it.",
};
Command flowLogs = new(
    "flowlogs", "Compares only the tool with awk and a plain program, and saves the results.") { quickLogs };
flowLogs.SetAction(parsed =>
{
    bool isQuick = parsed.GetValue(quickLogs);
    string report = FlowLogReport.Of(FlowLogMeasurement.Run(isQuick, Console.Out));
    SaveOrPrint(isQuick, "flowlogs.md", report);
});
suite.Add(flowLogs);

Command engines = new(
    "engines", "Measures only the exported files in the installed databases and log pipelines, and saves the results.");
engines.SetAction(async _ => ResultFile.Write("engines.md", await EngineReport.Create(Console.Out)));
suite.Add(engines);

Option<bool> quickSql = new("--quick")
{
    Description = "Uses a tenth of the rows, and prints the report instead of saving it.",
};
Command sql = new(
    "duckdb", "Compares only the SQL functions with their alternatives, and saves the results.") { quickSql };
sql.SetAction(parsed =>
{
    bool isQuick = parsed.GetValue(quickSql);
    string report = SqlReport.Of(SqlMeasurement.Run(isQuick, Console.Out));
    SaveOrPrint(isQuick, "duckdb.md", report);
});
suite.Add(sql);

Argument<string[]> classes = new("class")
{
    Description = "The benchmark classes to run.",
    Arity = ArgumentArity.OneOrMore,
};
classes.AcceptOnlyFromAmong(Suite.ClassNames);
Command only = new("only", "Runs only the specified benchmark classes and saves their results.") { classes };
only.SetAction(parsed => Suite.RunOnly(parsed.GetRequiredValue(classes)));
suite.Add(only);

Command readme = new("readme", "Copies the headline table from the results into the README.");
readme.SetAction(_ => ReadmeTable.Update());
suite.Add(readme);

return suite.Parse(args).Invoke();

static void SaveOrPrint(bool isQuick, string file, string report)
{
    if (isQuick)
        Console.WriteLine(report);
    else
        ResultFile.Write(file, report);
}
