using System.CommandLine;
using NetworkPorts.Tool.Formats;
using NetworkPorts.Tool.Running;
using NetworkPorts.Tool.Summaries;
using NetworkPorts.Tool.Writing;

namespace NetworkPorts.Tool.Commands;

/// <summary>
/// The command <c>wkp flows</c>: reads flow logs, and writes their records with services, a summary of the services, or
/// both.
/// </summary>
internal sealed class FlowsCommand : Command, IHasExamples
{
    private readonly ToolConsole _console;

    private readonly Argument<string[]> _files = new("file")
    {
        Description = "A flow log, which may be compressed with gzip or zstd; - for standard input. "
            + $"Formats: {FlowFormats.Description}.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _sample = new("--sample")
    {
        Description = "Read the log that comes with the tool, which was recorded on real servers.",
    };

    private readonly WordOption<RecordOutput> _output = new(
        "--output",
        "Write the records: in the format of the log with added fields, as JSON lines, or as a table.",
        output => output.ToString().ToLowerInvariant());

    private readonly Option<bool> _summary = new("--summary", "-s")
    {
        Description = "Print the services with the most flows and bytes; to standard error if records are written.",
    };

    private readonly Option<string?> _chart = new("--chart", "-c")
    {
        Description = "Write the summary to this file as an SVG image.",
        HelpName = "file.svg",
    };

    private readonly WordOption<SummaryKey> _by = new(
        "--by",
        "Count the flows in the summary by their service or by an address.",
        key => key.ToString().ToLowerInvariant());

    private readonly Option<string?> _service = new("--service")
    {
        Description = "Only flows to this service.",
        HelpName = "name",
    };

    private readonly WordOption<PortCategory> _category =
        new("--category", "Only flows to services of this category.", PortWords.ToWord);

    private readonly WordOption<PortTraits> _trait =
        new("--trait", "Only flows to services with this trait.", PortWords.ToWords);

    private readonly WordOption<TransportProtocols> _transport =
        new("--transport", "Only flows over this transport protocol.", TransportConvert.ToText);

    private readonly WordOption<FormatKind> _format = new(
        "--format",
        "The format of the logs, if it is not detected.",
        kind => kind.ToString().ToLowerInvariant());

    private readonly FieldOptions _fields = new();

    private readonly PortsOption _ports = new();

    public FlowsCommand(ToolConsole console)
        : base(
            "flows",
            "Names the services of the flows in logs by their ports. Without options, it writes a table and a summary.")
    {
        _console = console;
        _output.Aliases.Add("-o");
        Add(_files);
        Add(_sample);
        Add(_output);
        Add(_summary);
        Add(_chart);
        Add(_by);
        Add(_service);
        Add(_category);
        Add(_trait);
        Add(_transport);
        Add(_format);
        _fields.AddTo(this);
        Add(_ports);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public string Examples => """
        wkp flows --sample
        zcat conn.log.gz | wkp flows --summary
        wkp flows vpc-flow.log --output log > named.log
        wkp flows conn.log --summary --by source --trait cleartext
        wkp flows --source-port lport --destination-port rport own.csv
        """;

    private static string SampleLog => Path.Combine(AppContext.BaseDirectory, "Logs", "conn.log");

    private int Run(ParseResult parsed)
    {
        TextWriter error = parsed.InvocationConfiguration.Error;
        string? chart = parsed.GetValue(_chart);
        if (LogsOf(parsed) is not { } logs)
        {
            error.WriteLine("wkp flows: no file, and nothing is piped in. Name a log, or try 'wkp flows --sample'.");
            return ExitCode.WrongUsage;
        }

        if (chart == "")
        {
            error.WriteLine("wkp flows: the name of the chart is empty.");
            return ExitCode.WrongUsage;
        }

        if (chart is not null && Path.GetExtension(chart) is { Length: > 0 } extension
            && !extension.Equals(".svg", StringComparison.OrdinalIgnoreCase))
        {
            string type = Quotation.Of(extension);
            error.WriteLine($"wkp flows: the chart is an SVG image, and cannot be written as {type}.");
            return ExitCode.WrongUsage;
        }

        PortRegistry? ports = null;
        if (_ports.IsUsed(parsed) && (ports = _ports.Read(parsed, error)) is null)
            return ExitCode.Failure;
        RecordOutput? records = _output.ValueIn(parsed);
        bool hasSummary = parsed.GetValue(_summary);
        bool isPlain = records is null && !hasSummary && chart is null;
        FlowOptions options = new(
            logs,
            isPlain ? RecordOutput.Table : records,
            isPlain || hasSummary,
            chart,
            ports)
        {
            SummaryKey = _by.ValueIn(parsed) ?? SummaryKey.Service,
            Filter = FilterOf(parsed),
            Formats = new FlowFormats(_fields.NamesIn(parsed), _format.ValueIn(parsed)),
        };
        return FlowRun.Execute(options, _console, error);
    }

    private FlowFilter? FilterOf(ParseResult parsed)
    {
        FlowFilter filter = new()
        {
            Service = parsed.GetValue(_service),
            Category = _category.ValueIn(parsed),
            Trait = _trait.ValueIn(parsed),
            Transport = _transport.ValueIn(parsed),
        };
        return filter == new FlowFilter() ? null : filter;
    }

    /// <summary>Returns the logs to read; null if the user names none and pipes none in.</summary>
    private string[]? LogsOf(ParseResult parsed)
    {
        string[] files = parsed.GetValue(_files) ?? [];
        if (parsed.GetValue(_sample))
            return [SampleLog, .. files];
        return files.Length > 0 ? files : _console.IsInputTerminal ? null : [InputFile.StandardInput];
    }
}
