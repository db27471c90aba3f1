using System.CommandLine;
using NetworkPorts.Benchmarks.Cold;
using NetworkPorts.Benchmarks.FlowLogs;
using NetworkPorts.Benchmarks.Reports;
using NetworkPorts.Benchmarks.Size;

Option<bool> quick = new("--quick") { Description = "A short run of the headline table, which is printed and not kept." };
RootCommand suite = new("Measures the library against what a user would pick in its place, and keeps the results.") { quick };
suite.SetAction(parsed => Suite.Run(parsed.GetValue(quick), Console.Out));

Command cold = new("cold", "Measures the cold lookups alone, and keeps them.");
cold.SetAction(_ => ResultFile.Write("cold.md", ColdMeasurement.Run()));
suite.Add(cold);

Command size = new("size", "Measures the sizes alone, and keeps them.");
size.SetAction(_ => ResultFile.Write("size.md", SizeReport.Of(SizeMeasurement.Run(Console.Out))));
suite.Add(size);

Option<bool> quickLogs = new("--quick") { Description = "A short log, for a report that is printed and not kept." };
Command flowLogs = new("flowlogs", "Measures the sample FlowLog alone, against awk and a plain program, and keeps it.") { quickLogs };
flowLogs.SetAction(parsed =>
{
    bool isQuick = parsed.GetValue(quickLogs);
    string report = FlowLogReport.Of(FlowLogMeasurement.Run(isQuick, Console.Out));
    if (isQuick)
        Console.WriteLine(report);
    else
        ResultFile.Write("flowlogs.md", report);
});
suite.Add(flowLogs);

Argument<string[]> classes = new("class") { Description = "The benchmark classes.", Arity = ArgumentArity.OneOrMore };
classes.AcceptOnlyFromAmong(Suite.ClassNames);
Command only = new("only", "Measures some benchmark classes alone, and keeps their results.") { classes };
only.SetAction(parsed => Suite.RunOnly(parsed.GetRequiredValue(classes)));
suite.Add(only);

Command readme = new("readme", "Copies the headline table from the results into the README.");
readme.SetAction(_ => ReadmeTable.Update());
suite.Add(readme);

return suite.Parse(args).Invoke();
