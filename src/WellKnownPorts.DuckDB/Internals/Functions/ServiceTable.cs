using System.Runtime.CompilerServices;

namespace NetworkPorts.DuckDB.Internals;

/// <summary>
/// The names, categories and traits of the services, as descriptors that can be copied to results. Each port and
/// transport has the number of a row. Services with the same name, category and traits share a row.
/// </summary>
internal sealed class ServiceTable
{
    /// <summary>The row of ports without a known service, and of unknown transports.</summary>
    private const int NoService = 0;

    private const int PortBits = 16;

    private static readonly Lazy<ServiceTable> s_builtIn = new(() => new ServiceTable(WellKnownPorts.Lookup));
    private static readonly ConditionalWeakTable<PortRegistry, ServiceTable> s_custom = new();

    private readonly int[] _rows = new int[TransportCode.Count << PortBits];

    private ServiceTable(Func<int, TransportProtocols, PortInfo> lookup)
    {
        var rows = new Dictionary<(string? Name, PortCategory Category, PortTraits Traits), int>
        {
            [default] = NoService,
        };
        for (int code = TransportCode.Tcp; code < TransportCode.Count; code++)
        {
            for (int port = 0; port <= ushort.MaxValue; port++)
            {
                PortInfo info = lookup(port, TransportCode.ToProtocol(code));
                if (info.Name is not { } name)
                    continue;
                var service = (name, info.Category, info.Traits);
                if (!rows.TryGetValue(service, out int row))
                    rows.Add(service, row = rows.Count);
                _rows[IndexOf((ushort)port, code)] = row;
            }
        }

        Names = [.. rows.Keys.Select(service => NativeTexts.DescriptorOf(service.Name ?? ""))];
        Categories = [.. rows.Keys.Select(service => NativeTexts.DescriptorOf(
            service.Category == PortCategory.Unknown ? "" : service.Category.ToWord()))];
        Traits = [.. rows.Keys.Select(service => NativeTexts.DescriptorOf(
            service.Traits == PortTraits.None ? "" : service.Traits.ToWords()))];
    }

    /// <summary>Gets the name in each row; an empty text if no service is known.</summary>
    public StringDescriptor[] Names { get; }

    /// <summary>Gets the category in each row; an empty text if it is unknown.</summary>
    public StringDescriptor[] Categories { get; }

    /// <summary>Gets the traits in each row; an empty text if there are no traits.</summary>
    public StringDescriptor[] Traits { get; }

    /// <summary>
    /// Returns the table of a registry; null means the built-in services. Each table is created only once.
    /// </summary>
    public static ServiceTable Of(PortRegistry? registry) => registry is null
        ? s_builtIn.Value
        : s_custom.GetValue(registry, static registry => new ServiceTable(registry.Lookup));

    /// <summary>Returns the row of a port for the code of a transport.</summary>
    public int RowOf(ushort port, byte transport) => _rows[IndexOf(port, transport)];

    private static int IndexOf(ushort port, int transport) => (transport << PortBits) | port;
}
