namespace NetworkPorts.Tool.Text;

/// <summary>Says why a file cannot be written.</summary>
internal static class FileProblem
{
    /// <summary>Returns the reason. The messages of .NET name other files than the user does.</summary>
    public static string Of(Exception failure) => failure switch
    {
        DirectoryNotFoundException => "no such folder",
        UnauthorizedAccessException => "permission denied",
        _ => failure.Message,
    };
}
