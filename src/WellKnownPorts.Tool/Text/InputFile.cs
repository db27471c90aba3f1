using NetworkPorts.Files;

namespace NetworkPorts.Tool.Text;

/// <summary>Opens the files that the user names.</summary>
internal static class InputFile
{
    /// <summary>The name that means standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Returns the name of a file for messages, without characters that control a terminal.</summary>
    public static string NameOf(string path) => path == StandardInput ? "<stdin>" : Quotation.Clean(path);

    /// <summary>Returns whether two paths name the same file, even through links.</summary>
    public static bool IsSame(string left, string right) =>
        left != StandardInput && string.Equals(
            Path.GetFullPath(OutputFile.TargetOf(left)), Path.GetFullPath(OutputFile.TargetOf(right)), PathComparison);

    /// <summary>Opens a file for reading, even while another program appends to it, renames it or deletes it.</summary>
    /// <param name="path">The path, or <see cref="StandardInput"/>.</param>
    /// <param name="console">Where standard input is.</param>
    /// <param name="isCopied">Whether the output grows while the file is read, so that it must be another file.</param>
    /// <exception cref="IOException">The file cannot be read. The message says why, without the path.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static Stream Open(string path, ToolConsole console, bool isCopied)
    {
        if (path == StandardInput)
            return console.OpenInput();
        if (Directory.Exists(path))
            throw new IOException("is a directory");
        if (!File.Exists(path))
            throw new FileNotFoundException("no such file");
        if (isCopied && console.OutputPath is { } output && IsSame(path, output))
            throw new IOException("not read, because it is also the output");
        try
        {
            return new FileStream(
                path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        }
        catch (UnauthorizedAccessException)
        {
            throw new UnauthorizedAccessException("permission denied");
        }
    }

    private static StringComparison PathComparison =>
        OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
}
