using Serilog.Events;

namespace NetworkPorts.Logging;

/// <summary>Checks names that a configuration gives, which may come from a file.</summary>
internal static class PropertyNames
{
    /// <summary>Refuses a name that is no name, or that is taken; null is that none is given.</summary>
    public static void Require(string? name, string argument, params string?[] taken)
    {
        if (name is null)
            return;
        if (!LogEventProperty.IsValidName(name))
            throw new ArgumentException("The name of a property is not empty or blank.", argument);
        if (taken.Contains(name))
            throw new ArgumentException($"The property '{name}' is added already: each needs a name of its own.", argument);
    }

    /// <summary>Refuses names of which one is no name; null is that none are given.</summary>
    public static void RequireEach(string[]? names, string argument)
    {
        if (names is not null && !names.All(LogEventProperty.IsValidName))
            throw new ArgumentException("The name of a property is not null, empty or blank.", argument);
    }
}
