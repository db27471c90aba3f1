using System.Globalization;

namespace NetworkPorts.Importer;

/// <summary>The form in which the registry, its snapshot and the command line write a date.</summary>
internal static class RegistryDate
{
    public const string Form = "yyyy-MM-dd";

    public static bool TryParse(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
