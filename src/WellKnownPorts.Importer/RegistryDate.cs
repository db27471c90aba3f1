using System.Globalization;

namespace NetworkPorts.Importer;

/// <summary>The date format of the registry, its snapshot and the command line.</summary>
internal static class RegistryDate
{
    public const string Format = "yyyy-MM-dd";

    public static bool TryParse(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
