using System.CommandLine;
using NetworkPorts.Tool.Lookups;

namespace NetworkPorts.Tool.Commands;

/// <summary>The command <c>wkp lookup</c>: what ports and service names mean.</summary>
internal sealed class LookupCommand : RegistryCommand, IHasExamples
{
    private readonly Argument<string[]> _queries = new("port")
    {
        Description = "A port, a range of ports or a service name, with or without a transport protocol: 443, 514/udp, "
            + "6000-6063, kafka.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly JsonOption _json = new();

    public LookupCommand(string name, ToolConsole console)
        : base(name, "Says what ports and service names mean.", console)
    {
        Add(_queries);
        Add(_json);
    }

    /// <inheritdoc/>
    public string Examples => """
        wkp lookup 443 kafka
        wkp lookup 514/udp --json
        """;

    protected override int Run(ParseResult parsed, PortRegistry ports, LineWriter output, TextWriter error)
    {
        if (parsed.GetValue(_queries) is not { Length: > 0 } texts)
        {
            error.WriteLine("wkp: no port and no name. Try 'wkp 443' or 'wkp --help'.");
            return ExitCode.WrongUsage;
        }

        PortAnswer[] answers = [.. texts.Select(text => PortQuery.Answer(text, ports))];
        foreach (PortAnswer answer in answers.Where(answer => answer.Problem is not null))
            error.WriteLine($"wkp: {answer.Problem}");
        if (answers.Any(answer => !answer.IsValid))
            return ExitCode.WrongUsage;

        if (parsed.GetValue(_json))
            ServiceJson.Write(output, answers);
        else
            ServiceTable.Write(output, answers.SelectMany(answer => answer.Services), Console);
        return answers.All(answer => answer.Problem is null) ? ExitCode.Success : ExitCode.Failure;
    }
}
