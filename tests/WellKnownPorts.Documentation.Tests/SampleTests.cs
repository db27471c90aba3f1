using DuckDB.NET.Data;

namespace NetworkPorts.Documentation.Tests;

/// <summary>Each sample prints the approved text in <c>Snapshots</c>.</summary>
public class SampleTests
{
    private const string DuckDBSample = "DuckDBTopServices";

    [Theory]
    [InlineData(DuckDBSample)]
    [InlineData("FlowReader")]
    [InlineData("LoggingServiceNames")]
    [InlineData("OpenTelemetryServiceNames")]
    [InlineData("SerilogServiceNames")]
    public void The_sample_prints_the_approved_text(string sample) => AssertPrints(sample);

    [Fact]
    public void The_sample_for_DuckDB_reads_Parquet()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("wkp-parquet-");
        try
        {
            string parquet = Path.Combine(folder.FullName, "vpc-flow.parquet");
            string log = Repository.PathOf("src", "WellKnownPorts.Tool", "Logs", "vpc-flow.log");
            using (DuckDBConnection connection = new("Data Source=:memory:"))
            {
                connection.Open();
                using DuckDBCommand command = connection.CreateCommand();
                command.CommandText = $"""
                    COPY (FROM read_csv('{log}', delim = ' ', header = true, nullstr = '-'))
                    TO '{parquet}' (FORMAT parquet)
                    """;
                command.ExecuteNonQuery();
            }

            AssertPrints(DuckDBSample, parquet);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void AssertPrints(string sample, params string[] arguments)
    {
        // For example bin/Release/net10.0. The sample is built with the same configuration as the tests.
        var built = new DirectoryInfo(AppContext.BaseDirectory);
        string program = Repository.PathOf("samples", sample, "bin", built.Parent!.Name, built.Name, sample + ".dll");

        Snapshot.AssertMatches(
            $"{sample}.txt",
            BuiltProgram.Run(program, arguments).TrimEnd('\n').Split('\n'),
            "WellKnownPorts.Documentation.Tests");
    }
}
