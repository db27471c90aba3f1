using Microsoft.Extensions.Options;

namespace NetworkPorts.Logging;

/// <summary>
/// Rejects options without a property to read, and options that would add two properties with the same name.
/// </summary>
internal sealed class ServiceNameOptionsValidator : IValidateOptions<ServiceNameOptions>
{
    public ValidateOptionsResult Validate(string? name, ServiceNameOptions options)
    {
        List<string> failures = [];
        ValidateList(nameof(options.PortProperties), options.PortProperties, failures);
        ValidateList(nameof(options.TransportProperties), options.TransportProperties, failures);
        if (options.PortProperties is { Count: 0 })
            failures.Add($"{nameof(options.PortProperties)} must contain at least one property name.");
        if (options.ServiceNameProperty is null)
            failures.Add($"{nameof(options.ServiceNameProperty)} must not be null.");

        var usedNames = new HashSet<string>(StringComparer.Ordinal);
        ValidateAdded(nameof(options.ServiceNameProperty), options.ServiceNameProperty, usedNames, failures);
        ValidateAdded(nameof(options.RangeProperty), options.RangeProperty, usedNames, failures);
        ValidateAdded(nameof(options.CategoryProperty), options.CategoryProperty, usedNames, failures);
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static void ValidateList(string option, IList<string>? properties, List<string> failures)
    {
        if (properties is null)
            failures.Add($"{option} must not be null.");
        else if (properties.Any(string.IsNullOrWhiteSpace))
            failures.Add($"{option} must not contain a property name that is null, empty or blank.");
    }

    private static void ValidateAdded(string option, string? property, HashSet<string> usedNames, List<string> failures)
    {
        if (property is null)
            return;
        if (string.IsNullOrWhiteSpace(property))
            failures.Add($"{option} must not be empty or blank.");
        else if (property == EntryState.OriginalFormat)
            failures.Add($"{option} must not be '{property}', which holds the message template.");
        else if (!usedNames.Add(property))
            failures.Add($"{option} is '{property}', which is already used: each added property needs its own name.");
    }
}
