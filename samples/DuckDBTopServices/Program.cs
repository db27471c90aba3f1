// Prints the services with the most bytes in an AWS VPC flow log, from a text or Parquet file. Without an argument, it
// reads the recorded log that comes with the sample.
using System.Globalization;
using DuckDB.NET.Data;

string path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "vpc-flow.log");
string table = Path.GetExtension(path) == ".parquet"
    ? "read_parquet($path)"
    : "read_csv($path, delim = ' ', header = true, nullstr = '-')";

using DuckDBConnection connection = new("Data Source=:memory:");
connection.Open();
connection.AddWellKnownPorts();

// A flow log has a record for each direction. The functions find the service in both. Rows without ports have no side.
using DuckDBCommand command = connection.CreateCommand();
command.CommandText = $"""
    SELECT
        coalesce(flow_service(srcport, dstport, protocol), '(unknown)') AS service,
        count(*) FILTER (flow_side(srcport, dstport, protocol) = 'destination') AS requests,
        count(*) FILTER (flow_side(srcport, dstport, protocol) = 'source') AS responses,
        sum(bytes)::BIGINT AS bytes
    FROM {table}
    WHERE flow_side(srcport, dstport, protocol) IS NOT NULL
    GROUP BY service
    ORDER BY bytes DESC, service
    LIMIT 10
    """;
command.Parameters.Add(new DuckDBParameter("path", path));

using DuckDBDataReader reader = command.ExecuteReader();
while (reader.Read())
{
    string bytes = reader.GetInt64(3).ToString("N0", CultureInfo.InvariantCulture);
    Console.WriteLine(
        $"{reader.GetString(0),-16} {reader.GetInt64(1),3} to and {reader.GetInt64(2),3} from it {bytes,12} bytes");
}
