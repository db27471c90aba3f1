namespace NetworkPorts.Logging;

/// <summary>Determines from the name of a property which end of a flow it describes, and what its value can be.</summary>
internal static class PortRoles
{
    private static readonly (string Prefix, PortRole Role)[] s_prefixes =
    [
        ("destination", PortRole.Destination), ("dest", PortRole.Destination), ("dst", PortRole.Destination),
        ("source", PortRole.Source), ("src", PortRole.Source),
        ("server", PortRole.Server),
        ("client", PortRole.Client),
        ("remote", PortRole.Remote), ("peer", PortRole.Remote), ("networkpeer", PortRole.Remote),
        ("netpeer", PortRole.Remote), ("netsockpeer", PortRole.Remote),
        ("local", PortRole.Local), ("networklocal", PortRole.Local), ("nethost", PortRole.Local),
        ("netsockhost", PortRole.Local),
    ];

    private static readonly string[] s_addresses = ["addr", "endpoint", "url", "uri"];

    /// <summary>
    /// Returns the role of a name in any naming style: <c>RemotePort</c>, <c>remote_port</c>. A name that is neither that
    /// of a port nor of an address has no role.
    /// </summary>
    public static PortRole Of(string name)
    {
        string letters = LettersOf(name);
        if (!letters.EndsWith("port", StringComparison.Ordinal) && !IsAddress(name))
            return PortRole.Service;
        foreach ((string prefix, PortRole role) in s_prefixes)
        {
            if (letters.StartsWith(prefix, StringComparison.Ordinal))
                return role;
        }

        return PortRole.Service;
    }

    /// <summary>
    /// Returns whether the name is that of an address, whose value is a port only if it is part of an address: 8080 in
    /// <c>10.0.0.1:8080</c>.
    /// </summary>
    public static bool IsAddress(string name)
    {
        string letters = LettersOf(name);
        return s_addresses.Any(address => letters.AsSpan().IndexOf(address.AsSpan()) >= 0);
    }

    private static string LettersOf(string name) =>
        string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
