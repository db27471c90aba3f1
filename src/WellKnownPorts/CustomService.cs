using NetworkPorts.Internals;

namespace NetworkPorts;

/// <summary>
/// Represents a user-defined service on a port or a range of ports. Call <see cref="PortRegistryBuilder.Add"/> to add
/// it to a registry.
/// </summary>
/// <remarks>Instances are immutable and can be added to several registries.</remarks>
public sealed class CustomService
{
    /// <summary>Initializes a custom service on one port.</summary>
    /// <param name="port">The port number, 1 to 65535.</param>
    /// <param name="name">
    /// The service name: 1 to 63 visible ASCII characters without commas, with at least one letter.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="port"/> is not between 1 and 65535.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is not a valid service name.</exception>
    public CustomService(int port, string name)
        : this(CheckPort(port, nameof(port)), CheckPort(port, nameof(port)), CheckName(name, nameof(name)))
    {
    }

    /// <summary>Initializes a custom service on a range of ports.</summary>
    /// <param name="firstPort">The first port number, 1 to 65535.</param>
    /// <param name="lastPort">The last port number, inclusive; <paramref name="firstPort"/> to 65535.</param>
    /// <param name="name">
    /// The service name: 1 to 63 visible ASCII characters without commas, with at least one letter.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="firstPort"/> or <paramref name="lastPort"/> is not between 1 and 65535, or
    /// <paramref name="lastPort"/> is less than <paramref name="firstPort"/>.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is not a valid service name.</exception>
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

    /// <summary>Gets the last port number, inclusive. It equals <see cref="FirstPort"/> for a single port.</summary>
    public ushort LastPort { get; }

    /// <summary>Gets the service name, with the spelling passed to the constructor.</summary>
    public string Name { get; }

    /// <summary>Gets or initializes the transport protocols; all of them by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is <see cref="TransportProtocols.None"/> or contains undefined bits.
    /// </exception>
    public TransportProtocols Transports
    {
        get;
        init
        {
            ThrowHelper.ThrowIfUndefined(value, nameof(value));
            if (value == TransportProtocols.None)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(value), value, "A custom service must have at least one transport protocol.");
            }

            field = value;
        }
    } = TransportProtocols.All;

    /// <summary>
    /// Gets or initializes other names of the service; empty by default. <see cref="PortRegistry.Find(string)"/> also
    /// finds the service by these names.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null or contains null.</exception>
    /// <exception cref="ArgumentException">An alias is not a valid service name.</exception>
    public IReadOnlyList<string> Aliases
    {
        get;
        init
        {
            ThrowHelper.ThrowIfNull(value, nameof(value));
            field = [.. value.Select(alias => CheckName(alias, nameof(value)))];
        }
    } = [];

    /// <summary>Gets or initializes the description, a single line; empty by default.</summary>
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

    /// <summary>Gets or initializes the category; <see cref="PortCategory.Unknown"/> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined category.</exception>
    public PortCategory Category
    {
        get;
        init => field = (int)value < PortVocabulary.Categories.Length
            ? value
            : throw ThrowHelper.UndefinedEnum(value, nameof(value));
    }

    /// <summary>Gets or initializes the traits; <see cref="PortTraits.None"/> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value contains undefined bits.</exception>
    public PortTraits Traits
    {
        get;
        init => field = (int)value >> PortVocabulary.Traits.Length == 0
            ? value
            : throw ThrowHelper.UndefinedFlags(value, nameof(value));
    }

    /// <summary>
    /// Gets or initializes a label or a file path that describes where the service is defined; <c>"code"</c> by
    /// default. <see cref="ServiceRecord.Origin"/> returns it.
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

    /// <summary>Returns the port or the range of ports, and the name.</summary>
    /// <returns>Text such as <c>8087 (billing-api)</c> or <c>6000-6063 (x11)</c>.</returns>
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
