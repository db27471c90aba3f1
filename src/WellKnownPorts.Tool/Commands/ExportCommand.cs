using System.CommandLine;
using NetworkPorts.Files;
using NetworkPorts.Tool.Exports;
using NetworkPorts.Tool.Lookups;

namespace NetworkPorts.Tool.Commands;

/// <summary>The command <c>wkp export</c>: writes the services as a table for databases and log pipelines.</summary>
internal sealed class ExportCommand : RegistryCommand, IHasExamples
{
    private readonly WordOption<ExportFormat> _format = new(
        "--format",
        "The format.",
        format => format == ExportFormat.SyslogNg ? "syslog-ng"
            : format == ExportFormat.FluentBit ? "fluent-bit"
            : format.ToString().ToLowerInvariant());

    private readonly WordOption<Dialect> _dialect = new(
        "--dialect", "The database that reads the SQL.", dialect => dialect.ToString().ToLowerInvariant());

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "Write to this file instead of standard output.",
        HelpName = "file",
    };

    private readonly Option<bool> _force = new("--force", "-f")
    {
        Description = "Replace the file if it exists.",
    };

    private readonly SourceOption _source = new("Only ports whose service is of this layer.");

    private readonly WordOption<PortCategory> _category = new(
        "--category", "Only ports whose service is of this category.", PortWords.ToWord);

    public ExportCommand(ToolConsole console)
        : base("export", "Writes the services of all ports as a table for databases and log pipelines.", console)
    {
        Add(_format);
        Add(_dialect);
        Add(_output);
        Add(_force);
        Add(_source);
        Add(_category);
    }

    /// <inheritdoc/>
    public string Examples => """
        wkp export --format sql --dialect postgresql | psql
        wkp export --format parquet --output ports.parquet
        wkp export --format rsyslog --ports own.csv --output ports.json --force
        """;

    protected override int Run(ParseResult parsed, PortRegistry ports, LineWriter output, TextWriter error)
    {
        ExportFormat kind = _format.ValueIn(parsed) ?? ExportFormat.Csv;
        Dialect? dialect = _dialect.ValueIn(parsed);
        string? file = parsed.GetValue(_output);
        IExportFormat format = ExportFormats.Get(kind, dialect ?? Dialect.Ansi);
        if (UsageProblemOf(kind, dialect, format, file) is { } problem)
        {
            error.WriteLine($"wkp export: {problem}");
            return ExitCode.WrongUsage;
        }

        ServiceFilter filter = new() { Source = _source.ValueIn(parsed), Category = _category.ValueIn(parsed) };
        ExportTable table = ExportTable.Of(ports, filter);
        if (table.Rows.Count == 0)
        {
            error.WriteLine("wkp export: nothing is written, because no service matches all of these filters.");
            return ExitCode.Failure;
        }

        if (file is null)
        {
            format.Write(table, output);
            return ExitCode.Success;
        }

        LineBuffer content = new();
        format.Write(table, content);
        bool isWritten = TryWrite(file, PortFiles(parsed), parsed.GetValue(_force), content, error);
        return isWritten ? ExitCode.Success : ExitCode.Failure;
    }

    private string? UsageProblemOf(ExportFormat kind, Dialect? dialect, IExportFormat format, string? file) =>
        dialect is not null && kind != ExportFormat.Sql ? "--dialect needs '--format sql'."
        : dialect is null && kind == ExportFormat.Sql ? "'--format sql' needs a dialect, such as '--dialect ansi'."
        : file == "" ? "the name of the file is empty."
        : file == InputFile.StandardInput ? "--output needs the name of a file. Without it, standard output is used."
        : file is null && format.IsBinary && Console.IsOutputTerminal
            ? "a terminal cannot show this format. Name a file with --output."
        : null;

    private static bool TryWrite(
        string path, string[] inputs, bool replaces, LineBuffer content, TextWriter error)
    {
        try
        {
            if (Directory.Exists(path))
                throw new IOException("is a directory");
            if (inputs.Any(input => InputFile.IsSame(input, path)))
                throw new IOException("not written, because it is one of the files of services");
            if (!OutputFile.Write(path, content.Text.ToArray(), replaces))
                throw new IOException("not written, because the file exists. Use --force to replace it.");
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            error.WriteLine($"{InputFile.NameOf(path)}: {FileProblem.Of(failure)}");
            return false;
        }
    }
}
