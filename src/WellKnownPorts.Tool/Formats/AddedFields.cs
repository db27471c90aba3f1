using System.Text;

namespace NetworkPorts.Tool.Formats;

/// <summary>
/// The fields that the tool adds to a log. Their common prefix distinguishes them from observations: Zeek's
/// <c>service</c> is the protocol that it saw, and <c>port_service</c> is what is usual on the port.
/// </summary>
internal static class AddedFields
{
    public const string Service = "port_service";
    public const string Category = "port_category";
    public const string Range = "port_range";
    public const string Traits = "port_traits";
    public const string Side = "port_side";
    public const string Confidence = "port_confidence";

    private static readonly byte[][] s_names = [.. Names.Select(Encoding.ASCII.GetBytes)];

    /// <summary>The names, in the order of the columns.</summary>
    public static string[] Names => [Service, Category, Range, Traits, Side, Confidence];

    /// <summary>Appends a separator before each name, and the name.</summary>
    public static void AppendNames(LineBuffer output, ReadOnlySpan<byte> separator)
    {
        foreach (byte[] name in s_names)
        {
            output.Append(separator);
            output.Append(name);
        }
    }

    /// <summary>
    /// Appends a separator before the type of each field: strings, and a set of strings for the traits, as Zeek names
    /// types.
    /// </summary>
    public static void AppendTypes(LineBuffer output, ReadOnlySpan<byte> separator)
    {
        foreach (string name in Names)
        {
            output.Append(separator);
            output.Append(name == Traits ? "set[string]"u8 : "string"u8);
        }
    }
}
