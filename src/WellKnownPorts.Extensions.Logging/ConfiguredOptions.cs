using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace NetworkPorts.Logging;

/// <summary>Reads the options from a configuration section, and reports its changes.</summary>
/// <remarks>
/// The configuration binder appends the elements of a list to the default elements. This class replaces the default
/// elements, and reads a single string as a list with one element.
/// </remarks>
internal sealed class ConfiguredOptions(IConfiguration section)
    : IConfigureOptions<PortServiceNameOptions>, IOptionsChangeTokenSource<PortServiceNameOptions>
{
    public string? Name => Options.DefaultName;

    public void Configure(PortServiceNameOptions options)
    {
        options.PortProperties = ListOf(nameof(options.PortProperties)) ?? options.PortProperties;
        options.TransportProperties = ListOf(nameof(options.TransportProperties)) ?? options.TransportProperties;
        options.ServiceProperty = section[nameof(options.ServiceProperty)] ?? options.ServiceProperty;
        options.RangeProperty = section[nameof(options.RangeProperty)] ?? options.RangeProperty;
        options.CategoryProperty = section[nameof(options.CategoryProperty)] ?? options.CategoryProperty;
        options.TraitsProperty = section[nameof(options.TraitsProperty)] ?? options.TraitsProperty;
        options.PortFiles = ListOf(nameof(options.PortFiles)) ?? options.PortFiles;
    }

    public IChangeToken GetChangeToken() => section.GetReloadToken();

    private List<string>? ListOf(string option)
    {
        IConfigurationSection list = section.GetSection(option);
        if (list.Value is { } single)
            return [single];
        List<string> values = [.. list.GetChildren().Select(element => element.Value ?? "")];
        return values.Count > 0 ? values : null;
    }
}
