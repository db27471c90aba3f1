namespace NetworkPorts.Importer.Tests;

/// <summary>The exit code and the console output of the command.</summary>
public sealed record ImportResult(int ExitCode, string Output, string Error);
