using System.Text;
using Microsoft.Win32.SafeHandles;

namespace NetworkPorts.Tool.Text;

/// <summary>The standard output as a stream that tells when nobody reads it any more.</summary>
internal static class StandardOutput
{
    private const int UnixDescriptor = 1;

    /// <summary>Opens it. On Unix, .NET's own stream says nothing of a closed pipe, and a long log would be read for nobody.</summary>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Encoding.UTF8;
            return Console.OpenStandardOutput();
        }

        // A file that a shell shares between commands has one position, which only .NET's own stream moves on.
        FileStream output = new(new SafeFileHandle(UnixDescriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return output.CanSeek ? Console.OpenStandardOutput() : output;
    }
}
