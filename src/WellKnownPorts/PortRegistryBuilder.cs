using NetworkPorts.Internals;

namespace NetworkPorts;

/// <summary>Builds a <see cref="PortRegistry"/>: the built-in data with layers of custom services over it.</summary>
/// <remarks>
/// <para>
/// Each call of a method adds a layer. Later layers win over earlier ones and over the built-in data. Within a file, the
/// first service of a port wins.
/// </para>
/// <para>
/// Files are read by <see cref="Build"/>. It can be called again, which reads the files again. Instances must not be used
/// by several threads at the same time.
/// </para>
/// </remarks>
public sealed class PortRegistryBuilder
{
    private readonly List<Func<ErrorList, Layer>> _layers = [];

    /// <summary>
    /// Adds a file of either format: CSV if its first line has a comma, and otherwise the format of
    /// <c>/etc/services</c>. Empty lines, and lines that start with <c>#</c>, do not count.
    /// </summary>
    /// <param name="path">The path of the file.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    public PortRegistryBuilder AddFile(string path) => AddFile(path, AnyFormatReader.Read);

    /// <summary>Adds the services of a file in the format of <c>/etc/services</c>.</summary>
    /// <param name="path">The path of the file.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <remarks>
    /// A line has a name, a port and a transport protocol with a slash between them, aliases, and a comment after
    /// <c>#</c>, which becomes the description: <c>https 443/tcp www # HTTP over TLS</c>. Adjacent lines that only
    /// differ in the transport protocol are one service. The third column of nmap's file is a frequency and is ignored,
    /// and so are its lines with the name <c>unknown</c>, and all lines with port 0 or with the protocols <c>ddp</c> and
    /// <c>divert</c>, which have no ports of this kind.
    /// </remarks>
    public PortRegistryBuilder AddServicesFile(string path) => AddFile(path, ServicesFileReader.Read);

    /// <summary>Adds services that a reader provides, in the format of <see cref="AddServicesFile"/>.</summary>
    /// <param name="reader">
    /// The reader, which is read to its end at once and is not closed. It has at most 64 million characters.
    /// </param>
    /// <param name="origin">A label for errors and for <see cref="ServiceRecord.Origin"/>.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public PortRegistryBuilder AddServices(TextReader reader, string origin) =>
        AddText(reader, origin, ServicesFileReader.Read);

    /// <summary>Adds the services of a CSV file with the columns of <c>common-uses.csv</c>.</summary>
    /// <param name="path">The path of the file.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <remarks>
    /// The first line names the columns, in any order: <c>port</c>, <c>transports</c> and <c>name</c>, and if wanted
    /// <c>aliases</c>, <c>description</c>, <c>category</c>, <c>traits</c>, <c>rank</c>, <c>usual</c>, <c>source</c> and
    /// <c>confirmed</c>. The last two are notes for the readers of the file. The name <c>-</c> hides the built-in
    /// services of the port, as <see cref="Hide(int, TransportProtocols)"/> does. Empty lines, and lines that start with
    /// <c>#</c>, are ignored.
    /// </remarks>
    public PortRegistryBuilder AddCsv(string path) => AddFile(path, CustomCsvReader.Read);

    /// <summary>Adds services that a reader provides, in the format of <see cref="AddCsv(string)"/>.</summary>
    /// <param name="reader">
    /// The reader, which is read to its end at once and is not closed. It has at most 64 million characters.
    /// </param>
    /// <param name="origin">A label for errors and for <see cref="ServiceRecord.Origin"/>.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public PortRegistryBuilder AddCsv(TextReader reader, string origin) =>
        AddText(reader, origin, CustomCsvReader.Read);

    /// <summary>Adds one service.</summary>
    /// <param name="service">The service.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="service"/> is null.</exception>
    public PortRegistryBuilder Add(CustomService service)
    {
        ThrowHelper.ThrowIfNull(service, nameof(service));
        var layer = new Layer(service.Origin);
        layer.Rows.Add(new CustomRow
        {
            FirstPort = service.FirstPort,
            LastPort = service.LastPort,
            Transports = service.Transports,
            Category = service.Category,
            Traits = service.Traits,
            Rank = CustomRank.Default,
            IsUsual = service.IsUsual,
            Text = layer.Texts.Add(service.Name.AsSpan(), service.Description.AsSpan()),
            Aliases = layer.AddAliases([.. service.Aliases]),
        });
        _layers.Add(_ => layer);
        return this;
    }

    /// <summary>Hides the built-in services of a port.</summary>
    /// <param name="port">The port number, 1 to 65535.</param>
    /// <param name="transports">The transport protocols for which they are hidden; all of them by default.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="port"/> is not between 1 and 65535, or <paramref name="transports"/> is None or contains
    /// undefined bits.
    /// </exception>
    /// <remarks>
    /// Hidden are the common uses and the registered services, everywhere except in the properties that describe the
    /// IANA registry: <see cref="PortInfo.RegisteredName"/>, <see cref="PortInfo.RegisteredDescription"/>,
    /// <see cref="PortInfo.Status"/> and <see cref="PortInfo.Transports"/>. Custom services of any layer stay visible.
    /// </remarks>
    public PortRegistryBuilder Hide(int port, TransportProtocols transports = TransportProtocols.All)
    {
        // The rules for the ports and transports of a hidden port are those of a service.
        var hidden = new CustomService(port, "hidden") { Transports = transports };
        var layer = new Layer(hidden.Origin);
        layer.Hidden.Add(new HiddenPorts(hidden.FirstPort, hidden.LastPort, hidden.Transports));
        _layers.Add(_ => layer);
        return this;
    }

    /// <summary>Reads the files and builds the registry.</summary>
    /// <returns>The registry.</returns>
    /// <exception cref="PortRegistryException">
    /// A file is missing, cannot be read, is longer than 64 MB, or has bad lines; or there are more than one million
    /// services, where a service on a range counts once for each port. The exception lists everything that is wrong.
    /// </exception>
    public PortRegistry Build()
    {
        var errors = new ErrorList();
        var layers = new List<Layer>(_layers.Count);
        long count = 0;
        foreach (Func<ErrorList, Layer> read in _layers)
        {
            Layer layer = read(errors);
            layers.Add(layer);
            count += layer.Rows.Sum(static row => (long)row.PortCount);
            if (count > CustomTableBuilder.MaxServices)
            {
                errors.Add(
                    layer.Origin,
                    $"There are more than {CustomTableBuilder.MaxServices} services, "
                        + "where a service on a range of ports counts once for each port.");
                break;
            }
        }

        errors.ThrowIfAny();
        return new PortRegistry(CustomTableBuilder.Build(layers));
    }

    private PortRegistryBuilder AddFile(string path, LayerReader read)
    {
        if (string.IsNullOrEmpty(path))
            throw new ArgumentException("The path must not be null or empty.", nameof(path));
        _layers.Add(errors =>
        {
            var layer = new Layer(path);
            LayerFile.Read(path, read, layer, errors);
            return layer;
        });
        return this;
    }

    private PortRegistryBuilder AddText(TextReader reader, string origin, LayerReader read)
    {
        ThrowHelper.ThrowIfNull(reader, nameof(reader));
        ThrowHelper.ThrowIfNull(origin, nameof(origin));
        var layer = new Layer(origin);
        var ownErrors = new ErrorList();
        read(new LayerText(reader, origin, ownErrors), layer);
        _layers.Add(errors =>
        {
            errors.Add(ownErrors);
            return layer;
        });
        return this;
    }
}
