namespace NetworkPorts.Logging;

/// <summary>Validates the options of all integrations.</summary>
internal static class OptionRules
{
    /// <summary>Checks a list of property names.</summary>
    /// <returns>The error message; null if the list is valid.</returns>
    public static string? CheckNames(string option, IEnumerable<string?>? names, bool canBeEmpty) =>
        CheckList(option, names, "property name")
        ?? (canBeEmpty || names!.Any() ? null : $"{option} must contain at least one property name.");

    /// <summary>Checks a list of file paths.</summary>
    /// <returns>The error message; null if the list is valid.</returns>
    public static string? CheckPaths(string option, IEnumerable<string?>? paths) => CheckList(option, paths, "path");

    /// <summary>Checks the name of a property to add. A null name means that the property is not added.</summary>
    /// <returns>The error message; null if the name is valid.</returns>
    public static string? CheckAdded(string option, string? name, HashSet<string> usedNames)
    {
        if (name is null)
            return null;
        if (string.IsNullOrWhiteSpace(name))
            return $"{option} must not be empty or blank.";
        return usedNames.Add(name)
            ? null
            : $"{option} is '{name}', which is already used: each added property needs its own name.";
    }

    private static string? CheckList(string option, IEnumerable<string?>? values, string element) =>
        values is null ? $"{option} must not be null."
        : values.Any(string.IsNullOrWhiteSpace) ? $"{option} must not contain a {element} that is null, empty or blank."
        : null;
}
