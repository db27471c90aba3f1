using System.CommandLine;

namespace NetworkPorts.Tool.Commands;

/// <summary>The option <c>--json</c>, which writes JSON instead of a table.</summary>
internal sealed class JsonOption : Option<bool>
{
    public JsonOption()
        : base("--json", "-j") => Description = "Write JSON instead of a table.";
}
