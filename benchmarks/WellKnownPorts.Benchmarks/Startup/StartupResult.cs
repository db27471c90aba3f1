namespace NetworkPorts.Benchmarks.Startup;

/// <summary>The figures of one program, or null if it could not be published.</summary>
internal sealed record StartupResult(ScratchProgram Program, Compilation Compilation, StartupFigures? Figures);
