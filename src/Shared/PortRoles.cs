namespace NetworkPorts.Logging;

/// <summary>Determines the meaning of a property from its name.</summary>
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

    /// <summary>Returns the end of a flow that a property describes.</summary>
    /// <param name="name">The name in any naming style, such as <c>RemotePort</c> or <c>remote_port</c>.</param>
    /// <returns>
    /// The role; <see cref="PortRole.Service"/> if the name has no known prefix, or is not the name of a port or an
    /// address.
    /// </returns>
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
    /// Returns whether a property has an address. In such a property, <c>10.0.0.1:8080</c> has a port, but <c>8080</c>
    /// is not one.
    /// </summary>
    public static bool IsAddress(string name)
    {
        string letters = LettersOf(name);
        return s_addresses.Any(address => letters.AsSpan().IndexOf(address.AsSpan()) >= 0);
    }

    private static string LettersOf(string name) =>
        string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
