namespace NetworkPorts.Benchmarks.Startup;

/// <summary>What one program took; no figures where it could not be published.</summary>
internal sealed record StartupResult(ScratchProgram Program, Compilation Compilation, StartupFigures? Figures);
