namespace NetworkPorts.Importer.Tests;

/// <summary>What a run of the command leaves behind on the console.</summary>
public sealed record ImportResult(int ExitCode, string Output, string Error);
