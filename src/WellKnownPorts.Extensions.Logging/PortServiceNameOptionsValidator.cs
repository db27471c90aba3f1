using Microsoft.Extensions.Options;

namespace NetworkPorts.Logging;

/// <summary>
/// Validates the options. The name of the message template cannot be the name of a property to add.
/// </summary>
internal sealed class PortServiceNameOptionsValidator : IValidateOptions<PortServiceNameOptions>
{
    public ValidateOptionsResult Validate(string? name, PortServiceNameOptions options)
    {
        List<string> failures = OptionChecks.FailuresOf(options);
        (string Option, string? Property)[] added =
        [
            (nameof(options.ServiceProperty), options.ServiceProperty),
            (nameof(options.RangeProperty), options.RangeProperty),
            (nameof(options.CategoryProperty), options.CategoryProperty),
            (nameof(options.TraitsProperty), options.TraitsProperty),
        ];
        failures.AddRange(added
            .Where(pair => pair.Property == EntryState.OriginalFormat)
            .Select(pair => $"{pair.Option} must not be '{pair.Property}', which holds the message template."));
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
