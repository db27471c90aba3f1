namespace NetworkPorts.Tool.Commands;

/// <summary>The option <c>--source</c>, which selects a layer of services.</summary>
internal sealed class SourceOption(string description)
    : WordOption<ServiceSource>("--source", description, WordOf)
{
    private static string WordOf(ServiceSource source) =>
        source == ServiceSource.CommonUse ? "common" : source.ToWord();
}
