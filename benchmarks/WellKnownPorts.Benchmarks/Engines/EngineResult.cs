namespace NetworkPorts.Benchmarks.Engines;

/// <summary>The times of a database or a log pipeline for all flows.</summary>
/// <param name="Engine">The engine and its version.</param>
/// <param name="Method">How the flows were classified, or their ports named.</param>
/// <param name="Plain">The time of counting the flows by port, or of copying the log.</param>
/// <param name="Classified">The time of counting the flows by service, or of copying the log with names.</param>
internal sealed record EngineResult(string Engine, string Method, TimeSpan Plain, TimeSpan Classified);
