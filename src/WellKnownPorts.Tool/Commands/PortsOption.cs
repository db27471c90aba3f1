using System.CommandLine;

namespace NetworkPorts.Tool.Commands;

/// <summary>The option <c>--ports</c>, which adds the services of files to the built-in services.</summary>
internal sealed class PortsOption : Option<string[]>
{
    public PortsOption()
        : base("--ports", "-p")
    {
        Description =
            "Add your own services from a CSV file or a file like /etc/services. Can be repeated; later files win.";
        HelpName = "file";
        Arity = ArgumentArity.OneOrMore;
        AllowMultipleArgumentsPerToken = false;
    }

    /// <summary>Builds the registry with the services of the files, if there are any.</summary>
    /// <returns>The registry; null if the files have errors, which are written to <paramref name="error"/>.</returns>
    public PortRegistry? Read(ParseResult parsed, TextWriter error)
    {
        PortRegistryBuilder builder = new();
        foreach (string file in parsed.GetValue(this) ?? [])
            builder.AddFile(file);
        try
        {
            return builder.Build();
        }
        catch (PortRegistryException failure)
        {
            foreach (PortRegistryError problem in failure.Errors)
                error.WriteLine(Quotation.Clean(problem.ToString()));
            return null;
        }
    }

    /// <summary>Returns whether there are files.</summary>
    public bool IsUsed(ParseResult parsed) => parsed.GetValue(this) is { Length: > 0 };
}
