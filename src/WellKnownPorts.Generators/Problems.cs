using Microsoft.CodeAnalysis;

namespace NetworkPorts.Generators;

/// <summary>The diagnostics that the generator reports.</summary>
internal static class Problems
{
    public static readonly DiagnosticDescriptor NoRegistry =
        Error("WKP001", "No registry file", "The project has no additional file called '{0}'");

    public static readonly DiagnosticDescriptor BadVersion = Error(
        "WKP002",
        "Bad version line",
        "The first line must be a comment that ends in 'updated yyyy-MM-dd', not '{0}'");

    public static readonly DiagnosticDescriptor BadHeader =
        Error("WKP003", "Bad header", "The header must be '{0}'");

    public static readonly DiagnosticDescriptor MalformedCsv =
        Error("WKP004", "Malformed CSV", "Malformed CSV: {0}");

    public static readonly DiagnosticDescriptor BadFieldCount =
        Error("WKP005", "Wrong number of fields", "Wrong number of fields: {0}");

    public static readonly DiagnosticDescriptor BadPort =
        Error("WKP006", "Bad port", "Bad port or range of ports: {0}");

    public static readonly DiagnosticDescriptor BadTransport =
        Error("WKP007", "Unknown transport protocol", "Unknown transport protocol: {0}");

    public static readonly DiagnosticDescriptor BadName =
        Error("WKP008", "Bad service name", "Bad service name: {0}");

    public static readonly DiagnosticDescriptor BadText =
        Error("WKP009", "Bad text", "Bad text: {0}");

    public static readonly DiagnosticDescriptor BadOrder =
        Error("WKP010", "Rows out of order", "Rows out of order: {0}");

    public static readonly DiagnosticDescriptor TooLarge =
        Error("WKP011", "Registry too large", "The registry exceeds the 16-bit indexes of the tables: {0}");

    public static readonly DiagnosticDescriptor NoServices =
        Error("WKP012", "No services", "No row of '{0}' has a service name");

    public static readonly DiagnosticDescriptor UnknownCategory =
        Error("WKP013", "Unknown category", "Unknown category: {0}");

    public static readonly DiagnosticDescriptor UnknownTrait =
        Error("WKP014", "Unknown trait", "Unknown trait: {0}");

    public static readonly DiagnosticDescriptor BadSource =
        Error("WKP015", "Bad source", "Bad source: {0}");

    public static readonly DiagnosticDescriptor RepeatedUse =
        Error("WKP016", "Repeated common use", "Repeated common use: {0}");

    public static readonly DiagnosticDescriptor NothingAdded = Error(
        "WKP017",
        "Nothing added",
        "The common use '{0}' repeats the registered name and adds no alias, category or trait");

    public static readonly DiagnosticDescriptor BadUsual =
        Error("WKP018", "Bad usual marker", "The usual marker must be empty or 'usual', not '{0}'");

    public static readonly DiagnosticDescriptor RepeatedUsual =
        Error("WKP019", "Two usual ports", "A name can have only one usual port: {0}");

    public static readonly DiagnosticDescriptor BadRank =
        Error("WKP020", "Bad rank", "The rank must be empty, 1 or 3, not '{0}'");

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, "WellKnownPorts", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
