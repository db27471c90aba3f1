using System.Text;
using NetworkPorts.Tool.Commands;

namespace NetworkPorts.Engines.Tests;

/// <summary>Runs <c>wkp export</c>.</summary>
internal static class Exported
{
    /// <summary>Returns what the command writes to standard output.</summary>
    public static string Text(params string[] options) => Encoding.UTF8.GetString(Bytes(options));

    /// <summary>Returns the bytes that the command writes to standard output.</summary>
    public static byte[] Bytes(params string[] options)
    {
        using MemoryStream output = new();
        using StringWriter error = new();
        ToolConsole console = new(
            () => Stream.Null, () => output, false, false, OutputPath: null, ToolConsole.FileWidth, Error: null);

        int exitCode = ToolCommand.Run(console, error, ["export", .. options]);

        Assert.Equal("", error.ToString());
        Assert.Equal(0, exitCode);
        return output.ToArray();
    }
}
