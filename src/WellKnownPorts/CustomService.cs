using NetworkPorts.Internals;

namespace NetworkPorts;

/// <summary>
/// A service of the user's own, on a port or a range of ports. <see cref="PortRegistryBuilder.Add"/> adds it to a
/// registry.
/// </summary>
/// <remarks>Instances never change, and can be added to several registries.</remarks>
public sealed class CustomService
{
    /// <summary>Creates a service on one port.</summary>
    /// <param name="port">The port number, 1 to 65535.</param>
    /// <param name="name">
    /// The name: 1 to 63 visible ASCII characters, without commas, and at least one letter.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="port"/> is not between 1 and 65535.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> breaks the rule for names.</exception>
    public CustomService(int port, string name)
        : this(CheckPort(port, nameof(port)), CheckPort(port, nameof(port)), CheckName(name, nameof(name)))
    {
    }

    /// <summary>Creates a service on a range of ports.</summary>
    /// <param name="firstPort">The first port number, 1 to 65535.</param>
    /// <param name="lastPort">The last port number, which is part of the range.</param>
    /// <param name="name">
    /// The name: 1 to 63 visible ASCII characters, without commas, and at least one letter.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="firstPort"/> or <paramref name="lastPort"/> is not between 1 and 65535, or
    /// <paramref name="lastPort"/> is less than <paramref name="firstPort"/>.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> breaks the rule for names.</exception>
    public CustomService(int firstPort, int lastPort, string name)
        : this(
            CheckPort(firstPort, nameof(firstPort)),
            CheckPort(lastPort, nameof(lastPort)),
            CheckName(name, nameof(name)))
    {
        if (lastPort < firstPort)
        {
            throw new ArgumentOutOfRangeException(
                nameof(lastPort), lastPort, $"The last port must be at least the first port, {firstPort}.");
        }
    }

    private CustomService(ushort firstPort, ushort lastPort, string name)
    {
        FirstPort = firstPort;
        LastPort = lastPort;
        Name = name;
    }

    /// <summary>Gets the first port number, 1 to 65535.</summary>
    public ushort FirstPort { get; }

    /// <summary>Gets the last port number; the first one if the service is on one port.</summary>
    public ushort LastPort { get; }

    /// <summary>Gets the name, spelled as it was given.</summary>
    public string Name { get; }

    /// <summary>Gets the transport protocols; all of them by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is None or contains undefined bits.</exception>
    public TransportProtocols Transports
    {
        get;
        init
        {
            ThrowHelper.ThrowIfUndefined(value, nameof(value));
            if (value == TransportProtocols.None)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(value), value, "A custom service must have a transport protocol.");
            }

            field = value;
        }
    } = TransportProtocols.All;

    /// <summary>Gets other names of the service, which are found like <see cref="Name"/>; none by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null, or contains null.</exception>
    /// <exception cref="ArgumentException">An alias breaks the rule for names.</exception>
    public IReadOnlyList<string> Aliases
    {
        get;
        init
        {
            ThrowHelper.ThrowIfNull(value, nameof(value));
            field = [.. value.Select(alias => CheckName(alias, nameof(value)))];
        }
    } = [];

    /// <summary>Gets the description, on one line; empty by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value contains a control character, such as a line break.</exception>
    public string Description
    {
        get;
        init
        {
            ThrowHelper.ThrowIfNull(value, nameof(value));
            if (FieldReader.CheckDescription(value.AsSpan()) is { } error)
                throw new ArgumentException(error, nameof(value));
            field = value;
        }
    } = "";

    /// <summary>Gets the category; <see cref="PortCategory.Unknown"/> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public PortCategory Category
    {
        get;
        init => field = (int)value < PortVocabulary.Categories.Length
            ? value
            : throw ThrowHelper.UndefinedEnum(value, nameof(value));
    }

    /// <summary>Gets the traits; <see cref="PortTraits.None"/> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value contains undefined bits.</exception>
    public PortTraits Traits
    {
        get;
        init => field = (int)value >> PortVocabulary.Traits.Length == 0
            ? value
            : throw ThrowHelper.UndefinedFlags(value, nameof(value));
    }

    /// <summary>
    /// Gets where the service was defined: the path of its file as it was given, or a label; <c>"code"</c> by default.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Origin
    {
        get;
        init
        {
            ThrowHelper.ThrowIfNull(value, nameof(value));
            field = value;
        }
    } = "code";

    /// <summary>
    /// Gets whether <c>Find</c> returns this port first if several services of the same source have the name.
    /// </summary>
    public bool IsUsual { get; init; }

    /// <summary>Returns the ports and the name.</summary>
    /// <returns><c>8087 (billing-api)</c> or <c>6000-6063 (x11)</c>.</returns>
    public override string ToString() =>
        FirstPort == LastPort ? $"{FirstPort} ({Name})" : $"{FirstPort}-{LastPort} ({Name})";

    private static ushort CheckPort(int port, string parameter) => port is > 0 and <= ushort.MaxValue
        ? (ushort)port
        : throw new ArgumentOutOfRangeException(
            parameter, port, "The port of a custom service must be between 1 and 65535.");

    private static string CheckName(string name, string parameter)
    {
        ThrowHelper.ThrowIfNull(name, parameter);
        return CustomNames.IsValid(name.AsSpan())
            ? name
            : throw new ArgumentException(
                $"The name {ErrorText.Quote(name.AsSpan())} {CustomNames.Rule}.", parameter);
    }
}
