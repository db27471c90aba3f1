namespace NetworkPorts.Tool.Text;

/// <summary>The exit codes of the tool.</summary>
internal static class ExitCode
{
    /// <summary>Everything was found, read and written.</summary>
    public const int Success = 0;

    /// <summary>Something was not found, or could not be read or written.</summary>
    public const int Failure = 1;

    /// <summary>The arguments are wrong. Nothing was read or written.</summary>
    public const int WrongUsage = 2;
}
