using Microsoft.Extensions.Options;

namespace NetworkPorts.Logging;

/// <summary>Refuses options by which no entry could be read, or by which an entry would get two properties of one name.</summary>
internal sealed class ServiceNameOptionsValidator : IValidateOptions<ServiceNameOptions>
{
    public ValidateOptionsResult Validate(string? name, ServiceNameOptions options)
    {
        List<string> failures = [];
        CheckList(nameof(options.PortProperties), options.PortProperties, failures);
        CheckList(nameof(options.TransportProperties), options.TransportProperties, failures);
        if (options.PortProperties is { Count: 0 })
            failures.Add($"{nameof(options.PortProperties)} names no property, so no port could be read.");
        if (options.ServiceNameProperty is null)
            failures.Add($"{nameof(options.ServiceNameProperty)} is null.");

        var added = new HashSet<string>(StringComparer.Ordinal);
        CheckAdded(nameof(options.ServiceNameProperty), options.ServiceNameProperty, added, failures);
        CheckAdded(nameof(options.RangeProperty), options.RangeProperty, added, failures);
        CheckAdded(nameof(options.CategoryProperty), options.CategoryProperty, added, failures);
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static void CheckList(string option, IList<string>? properties, List<string> failures)
    {
        if (properties is null)
            failures.Add($"{option} is null.");
        else if (properties.Any(string.IsNullOrWhiteSpace))
            failures.Add($"{option} has a name that is null or blank.");
    }

    private static void CheckAdded(string option, string? property, HashSet<string> added, List<string> failures)
    {
        if (property is null)
            return;
        if (string.IsNullOrWhiteSpace(property))
            failures.Add($"{option} is blank.");
        else if (property == EntryState.OriginalFormat)
            failures.Add($"{option} is {property}, which holds the message template.");
        else if (!added.Add(property))
            failures.Add($"{option} is '{property}', which another property to add is called already.");
    }
}
