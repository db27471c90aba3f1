namespace NetworkPorts.Internals;

/// <summary>
/// The custom services of a registry, by number. Each string is created when it is first read, and then cached.
/// </summary>
/// <param name="rows">The services.</param>
/// <param name="layerNumbers">The layer number of each service.</param>
/// <param name="layers">The layers.</param>
internal sealed class CustomServices(CustomRow[] rows, int[] layerNumbers, IReadOnlyList<Layer> layers)
{
    private readonly string?[] _names = new string?[rows.Length];
    private string?[]? _descriptions;

    public int Count => rows.Length;

    public ref readonly CustomRow this[int service] => ref rows[service];

    /// <summary>Returns the layer number of a service. Later layers have higher numbers.</summary>
    public int LayerOf(int service) => layerNumbers[service];

    public string Name(int service) => _names[service] ??= Strings.FromUtf8(NameUtf8(service));

    public ReadOnlySpan<byte> NameUtf8(int service) => Layer(service).Texts.Name(rows[service].Text);

    public string Description(int service)
    {
        _descriptions ??= new string?[rows.Length];
        return _descriptions[service] ??= Strings.FromUtf8(Layer(service).Texts.Description(rows[service].Text));
    }

    public string[] Aliases(int service) => Layer(service).Aliases(rows[service]);

    public string Origin(int service) => Layer(service).Origin;

    private Layer Layer(int service) => layers[layerNumbers[service]];
}
