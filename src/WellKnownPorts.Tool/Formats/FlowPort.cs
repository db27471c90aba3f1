using System.Text;

namespace NetworkPorts.Tool.Formats;

/// <summary>Reads ports in logs: numbers, and names of services that programs write instead of them.</summary>
internal static class FlowPort
{
    private const int MaxNameLength = 64;

    /// <summary>Reads a port.</summary>
    /// <param name="text">A number from 0 to 65535 or the name of a service.</param>
    /// <param name="port">The number.</param>
    public static bool TryParse(ReadOnlySpan<byte> text, out ushort port)
    {
        if (FlowNumber.TryParsePort(text, out port))
            return true;
        if (!IsName(text) || !WellKnownPorts.TryFind(Encoding.ASCII.GetString(text), out ServiceRecord service))
            return false;
        port = service.Port;
        return true;
    }

    /// <summary>Returns whether a text can be the name of a service: letters, digits and hyphens.</summary>
    public static bool IsName(ReadOnlySpan<byte> text)
    {
        if (text.Length > MaxNameLength || text.IndexOfAnyInRange((byte)'A', (byte)'z') < 0)
            return false;
        foreach (byte character in text)
        {
            if (!char.IsAsciiLetterOrDigit((char)character) && character is not ((byte)'-' or (byte)'_' or (byte)'+'))
                return false;
        }

        return true;
    }
}
