using System.CommandLine;
using NetworkPorts.Tool.Lookups;

namespace NetworkPorts.Tool.Commands;

/// <summary>The command <c>wkp list</c>: all services that match filters.</summary>
internal sealed class ListCommand : RegistryCommand, IHasExamples
{
    private readonly WordOption<PortCategory> _category =
        new("--category", "Only services of this category.", PortWords.ToWord);

    private readonly WordOption<PortTraits> _trait =
        new("--trait", "Only services with this trait.", PortWords.ToWords);

    private readonly WordOption<TransportProtocols> _transport =
        new("--transport", "Only services over this transport protocol.", TransportConvert.ToText);

    private readonly SourceOption _source = new("Only services of this layer.");

    private readonly WordOption<PortRange> _range =
        new("--range", "Only services on ports of this range.", PortWords.ToWord);

    private readonly JsonOption _json = new();

    public ListCommand(ToolConsole console)
        : base("list", "Lists services by port.", console)
    {
        Add(_category);
        Add(_trait);
        Add(_transport);
        Add(_source);
        Add(_range);
        Add(_json);
    }

    /// <inheritdoc/>
    public string Examples => """
        wkp list --category database
        wkp list --trait cleartext --transport udp --source iana --range user
        """;

    protected override int Run(ParseResult parsed, PortRegistry ports, LineWriter output, TextWriter error)
    {
        ServiceFilter filter = new()
        {
            Category = _category.ValueIn(parsed),
            Trait = _trait.ValueIn(parsed),
            Transport = _transport.ValueIn(parsed),
            Source = _source.ValueIn(parsed),
            Range = _range.ValueIn(parsed),
        };
        ServiceRecord[] services =
            [.. ports.Ports.Values.SelectMany(port => port.Services.AsEnumerable()).Where(filter.Matches)];
        if (parsed.GetValue(_json))
            ServiceJson.Write(output, services);
        else
            ServiceTable.Write(output, services, Console);
        if (services.Length > 0)
            return ExitCode.Success;
        error.WriteLine("wkp list: no service matches all of these filters.");
        return ExitCode.Failure;
    }
}
