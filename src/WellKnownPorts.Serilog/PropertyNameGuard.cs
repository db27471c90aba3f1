using Serilog.Events;

namespace NetworkPorts.Logging;

/// <summary>Validates property names, which may come from a configuration file.</summary>
internal static class PropertyNameGuard
{
    /// <summary>Throws if the name is blank or already used. Null means the property is not added.</summary>
    public static void ThrowIfInvalid(string? name, string parameter, params string?[] usedNames)
    {
        if (name is null)
            return;
        if (!LogEventProperty.IsValidName(name))
            throw new ArgumentException("The property name must not be empty or blank.", parameter);
        if (usedNames.Contains(name))
        {
            throw new ArgumentException(
                $"'{name}' is already used: each added property needs its own name.", parameter);
        }
    }

    /// <summary>Throws if one of the names is null or blank. A null array means the default names.</summary>
    public static void ThrowIfAnyInvalid(string[]? names, string parameter)
    {
        if (names is not null && !names.All(LogEventProperty.IsValidName))
            throw new ArgumentException("The property names must not be null, empty or blank.", parameter);
    }
}
