using NetworkPorts.Internals;

namespace NetworkPorts;

/// <summary>Builds a <see cref="PortRegistry"/> from the built-in data and layers of custom services.</summary>
/// <remarks>
/// <para>
/// Each call of an <c>Add</c> method or <see cref="Hide(int, TransportProtocols)"/> adds a layer. Later layers have
/// priority over earlier layers, and all layers have priority over the built-in data. Within a file, services with a
/// lower <c>rank</c> have priority, then services on a single port, and then services in earlier lines.
/// </para>
/// <para>
/// <see cref="Build"/> reads the files, and reads them again on each call. Instances are not thread-safe.
/// </para>
/// </remarks>
public sealed class PortRegistryBuilder
{
    private readonly List<Func<ErrorList, Layer>> _layers = [];

    /// <summary>
    /// Adds the services of a file in the format of <see cref="AddCsv(string)"/> or <see cref="AddServicesFile"/>.
    /// </summary>
    /// <param name="path">The path of the file, which <see cref="Build"/> reads.</param>
    /// <returns>The same builder, so that calls can be chained.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <remarks>
    /// The first line that is neither empty nor a comment determines the format: the file is CSV if it contains a
    /// comma.
    /// </remarks>
    public PortRegistryBuilder AddFile(string path) => AddFile(path, AnyFormatReader.Read);

    /// <summary>Adds the services of a file in the format of <c>/etc/services</c>.</summary>
    /// <param name="path">The path of the file, which <see cref="Build"/> reads.</param>
    /// <returns>The same builder, so that calls can be chained.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <remarks>
    /// <para>
    /// A line has a name, a port and a transport protocol with a slash between them, optional aliases, and an optional
    /// comment after <c>#</c>, which becomes the description: <c>https 443/tcp www # HTTP over TLS</c>. Adjacent lines
    /// that differ only in the transport protocol become one service.
    /// </para>
    /// <para>
    /// Lines with port 0 are ignored, and so are lines with the protocols <c>ddp</c> and <c>divert</c>, which have no
    /// transport ports. The file of nmap can be added too. Its third column, a frequency, is ignored, and so are its
    /// lines with the name <c>unknown</c>.
    /// </para>
    /// </remarks>
    public PortRegistryBuilder AddServicesFile(string path) => AddFile(path, ServicesFileReader.Read);

    /// <summary>Adds the services of a text in the format of <see cref="AddServicesFile"/>.</summary>
    /// <param name="reader">
    /// The reader of the text. This method reads it to the end and does not close it. The maximum length is 64 million
    /// characters.
    /// </param>
    /// <param name="origin">A label of the text for errors and <see cref="ServiceRecord.Origin"/>.</param>
    /// <returns>The same builder, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="reader"/> or <paramref name="origin"/> is null.
    /// </exception>
    public PortRegistryBuilder AddServices(TextReader reader, string origin) =>
        AddText(reader, origin, ServicesFileReader.Read);

    /// <summary>Adds the services of a CSV file with the columns of <c>common-uses.csv</c>.</summary>
    /// <param name="path">The path of the file, which <see cref="Build"/> reads.</param>
    /// <returns>The same builder, so that calls can be chained.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <remarks>
    /// The first line names the columns, in any order. The columns <c>port</c>, <c>transports</c> and <c>name</c> are
    /// required. The columns <c>aliases</c>, <c>description</c>, <c>category</c>, <c>traits</c>, <c>rank</c>,
    /// <c>usual</c>, <c>source</c> and <c>confirmed</c> are optional. The last two are notes for people, and are
    /// ignored. The name <c>-</c> hides the built-in services of the port, like
    /// <see cref="Hide(int, TransportProtocols)"/>. Empty lines and lines that start with <c>#</c> are ignored.
    /// </remarks>
    public PortRegistryBuilder AddCsv(string path) => AddFile(path, CustomCsvReader.Read);

    /// <summary>Adds the services of a text in the format of <see cref="AddCsv(string)"/>.</summary>
    /// <param name="reader">
    /// The reader of the text. This method reads it to the end and does not close it. The maximum length is 64 million
    /// characters.
    /// </param>
    /// <param name="origin">A label of the text for errors and <see cref="ServiceRecord.Origin"/>.</param>
    /// <returns>The same builder, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="reader"/> or <paramref name="origin"/> is null.
    /// </exception>
    public PortRegistryBuilder AddCsv(TextReader reader, string origin) =>
        AddText(reader, origin, CustomCsvReader.Read);

    /// <summary>Adds one service.</summary>
    /// <param name="service">The service.</param>
    /// <returns>The same builder, so that calls can be chained.</returns>
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
            Text = layer.Texts.Add(service.Name.AsSpan(), service.Description.AsSpan()),
            Aliases = layer.AddAliases([.. service.Aliases]),
        });
        _layers.Add(_ => layer);
        return this;
    }

    /// <summary>Hides the common uses and the registered services of a port.</summary>
    /// <param name="port">The port number, 1 to 65535.</param>
    /// <param name="transports">
    /// The transport protocols for which the services are hidden; all of them by default.
    /// </param>
    /// <returns>The same builder, so that calls can be chained.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="port"/> is not between 1 and 65535, or <paramref name="transports"/> is
    /// <see cref="TransportProtocols.None"/> or contains undefined bits.
    /// </exception>
    /// <remarks>
    /// The properties that describe the IANA registry do not change: <see cref="PortInfo.RegisteredName"/>,
    /// <see cref="PortInfo.RegisteredDescription"/>, <see cref="PortInfo.Status"/> and
    /// <see cref="PortInfo.Transports"/>. Custom services of all layers remain visible.
    /// </remarks>
    public PortRegistryBuilder Hide(int port, TransportProtocols transports = TransportProtocols.All)
    {
        // The constructor and initializer of a service check the arguments.
        var hidden = new CustomService(port, "hidden") { Transports = transports };
        var layer = new Layer(hidden.Origin);
        layer.Hidden.Add(new HiddenPorts(hidden.FirstPort, hidden.LastPort, hidden.Transports));
        _layers.Add(_ => layer);
        return this;
    }

    /// <summary>Reads the files and returns a registry.</summary>
    /// <returns>The registry.</returns>
    /// <exception cref="PortRegistryException">
    /// A file is missing, cannot be read, is longer than 64 MB, or has invalid lines, or there are more than one
    /// million services. A service on a range of ports counts once for each port. The exception lists the errors of all
    /// files.
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
                    $"There are more than {CustomTableBuilder.MaxServices} services, which is the maximum. "
                        + "A service on a range of ports counts once for each port.");
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
