using System;
using DuckDB.NET.Data;

using DuckDBConnection connection = new("Data Source=:memory:");
connection.Open();
connection.AddWellKnownPorts();

using DuckDBCommand command = connection.CreateCommand();
command.CommandText = "SELECT flow_service(51234, 9092, 'tcp')";
Console.WriteLine(command.ExecuteScalar());
