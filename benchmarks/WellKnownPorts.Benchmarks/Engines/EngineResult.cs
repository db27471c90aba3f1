namespace NetworkPorts.Benchmarks.Engines;

/// <summary>The times of a database for all rows of a table.</summary>
/// <param name="Engine">The database and its version.</param>
/// <param name="Method">How the flows were classified.</param>
/// <param name="Plain">The time of counting the rows by port, without classification.</param>
/// <param name="Classified">The time of counting the rows by service.</param>
internal sealed record EngineResult(string Engine, string Method, TimeSpan Plain, TimeSpan Classified);
