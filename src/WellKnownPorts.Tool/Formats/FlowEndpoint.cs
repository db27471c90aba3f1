namespace NetworkPorts.Tool.Formats;

/// <summary>Splits an end of a flow into its address and port.</summary>
internal static class FlowEndpoint
{
    /// <summary>
    /// Splits an endpoint: <c>192.0.2.1:443</c>, <c>[2001:db8::1]:443</c>, <c>192.0.2.1.443</c> as BSD and tcpdump
    /// write it, <c>0.0.0.0:*</c>. Without a port, the text is the address.
    /// </summary>
    public static void Split(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> address, out ReadOnlySpan<byte> port)
    {
        if (!TrySplit(text, (byte)':', out address, out port) && !TrySplit(text, (byte)'.', out address, out port))
        {
            address = text;
            port = default;
        }
    }

    /// <summary>
    /// Returns the address of an endpoint of a protocol without ports: the longest IP address at its start. The type
    /// and the code of ICMP may be written like a port.
    /// </summary>
    public static ReadOnlySpan<byte> AddressOf(ReadOnlySpan<byte> text)
    {
        for (ReadOnlySpan<byte> address = text; !address.IsEmpty;)
        {
            if (FlowAddress.IsValid(address))
                return address;
            int end = address.LastIndexOfAny((byte)':', (byte)'.');
            address = end < 0 ? default : address[..end];
        }

        return text;
    }

    /// <summary>Splits an endpoint at the last separator, if there is a port after it.</summary>
    /// <param name="text">The endpoint.</param>
    /// <param name="separator">The byte between the address and the port.</param>
    /// <param name="address">The address or host name, without brackets and without the name of an interface.</param>
    /// <param name="port">The number or the name of the port; empty if it is a wildcard.</param>
    public static bool TrySplit(
        ReadOnlySpan<byte> text, byte separator, out ReadOnlySpan<byte> address, out ReadOnlySpan<byte> port)
    {
        int end = text.LastIndexOf(separator);
        if (end <= 0 || !IsPort(text[(end + 1)..]) || (separator == '.' && FlowAddress.IsIPv4(text)))
        {
            address = port = default;
            return false;
        }

        address = text[..end];
        port = text[(end + 1)..];
        if (port is [(byte)'*'])
            port = default;
        if (address is [(byte)'[', .., (byte)']'])
            address = address[1..^1];
        int zone = address.IndexOf((byte)'%');
        if (zone > 0)
            address = address[..zone];
        return true;
    }

    private static bool IsPort(ReadOnlySpan<byte> text)
    {
        if (text is [] or [(byte)'*'])
            return !text.IsEmpty;
        if (!text.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            return FlowNumber.TryParsePort(text, out _);
        return FlowPort.IsName(text);
    }
}
