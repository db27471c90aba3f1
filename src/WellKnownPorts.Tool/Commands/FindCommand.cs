using System.CommandLine;
using NetworkPorts.Tool.Lookups;

namespace NetworkPorts.Tool.Commands;

/// <summary>The command <c>wkp find</c>: services whose names, aliases or descriptions contain words.</summary>
internal sealed class FindCommand : RegistryCommand, IHasExamples
{
    private readonly Argument<string[]> _words = new("word")
    {
        Description = "A part of a name, an alias or a description. All words must occur.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly JsonOption _json = new();

    public FindCommand(ToolConsole console)
        : base(
            "find",
            "Searches the names, aliases and descriptions of services, and writes the best matches first.",
            console)
    {
        Add(_words);
        Add(_json);
    }

    /// <inheritdoc/>
    public string Examples => """
        wkp find sql
        wkp find remote desktop --json
        """;

    protected override int Run(ParseResult parsed, PortRegistry ports, LineWriter output, TextWriter error)
    {
        string[] words = parsed.GetValue(_words)!;
        IReadOnlyList<ServiceRecord> found = ServiceSearch.Find(ports, words);
        if (found.Count == 0)
        {
            string text = Quotation.Of(string.Join(' ', words));
            error.WriteLine($"wkp find: no service has {text} in its name or description.");
            return ExitCode.Failure;
        }

        if (parsed.GetValue(_json))
            ServiceJson.Write(output, found);
        else
            ServiceTable.Write(output, found, Console);
        return ExitCode.Success;
    }
}
