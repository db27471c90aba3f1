using System.Text;
using Microsoft.Win32.SafeHandles;

namespace NetworkPorts.Tool.Text;

/// <summary>Opens standard output as a stream that fails if the reader of a pipe has exited.</summary>
internal static class StandardOutput
{
    private const int UnixDescriptor = 1;

    /// <summary>Linux shows the file of a descriptor as a link.</summary>
    private const string LinuxLink = "/proc/self/fd/1";

    /// <summary>Returns the file that standard output is; null if it is not a file, or not known.</summary>
    public static string? FindPath()
    {
        try
        {
            string? path = OperatingSystem.IsLinux()
                ? File.ResolveLinkTarget(LinuxLink, returnFinalTarget: false)?.FullName
                : null;
            return File.Exists(path) ? path : null;
        }
        catch (IOException)
        {
            // Standard output is closed.
            return null;
        }
    }

    /// <summary>Opens standard output. On Unix, the stream of .NET ignores a closed pipe.</summary>
    /// <exception cref="OutputException">Standard output is closed.</exception>
    public static Stream Open()
    {
        try
        {
            return OpenStream();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(failure);
        }
    }

    private static Stream OpenStream()
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Encoding.UTF8;
            return Console.OpenStandardOutput();
        }

        // Commands that share a file share its position, and only the stream of .NET updates it.
        FileStream output = new(new SafeFileHandle(UnixDescriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return output.CanSeek ? Console.OpenStandardOutput() : output;
    }
}
