using System.Text;
using FlowLog.Writing;

namespace FlowLog.Formats;

/// <summary>
/// The fields that the program adds to a log that has columns. Their common prefix tells them from what was observed: the
/// <c>service</c> of Zeek is the protocol that it saw, <c>port_service</c> what is usual on the port.
/// </summary>
internal static class AddedFields
{
    public const string Service = "port_service";
    public const string Category = "port_category";
    public const string Range = "port_range";
    public const string Traits = "port_traits";
    public const string Side = "port_side";
    public const string Match = "port_match";

    private static readonly byte[][] s_names =
        [.. new[] { Service, Category, Range, Traits, Side, Match }.Select(Encoding.ASCII.GetBytes)];

    /// <summary>Appends the names, each behind a separator.</summary>
    public static void AppendNames(LineWriter output, ReadOnlySpan<byte> separator)
    {
        foreach (byte[] name in s_names)
        {
            output.Append(separator);
            output.Append(name);
        }
    }

    /// <summary>Appends the values, each behind a separator.</summary>
    /// <param name="unset">What stands for a value that there is not.</param>
    public static void AppendValues(
        LineWriter output, ReadOnlySpan<byte> separator, ReadOnlySpan<byte> unset, FlowService service)
    {
        output.Append(separator);
        if (service.Name is { } name)
            output.Append(name);
        else
            output.Append(unset);
        Append(output, separator, unset, service.Category);
        Append(output, separator, unset, service.Range);
        Append(output, separator, unset, service.Traits);
        Append(output, separator, unset, service.Side);
        Append(output, separator, unset, service.Match);
    }

    private static void Append(
        LineWriter output, ReadOnlySpan<byte> separator, ReadOnlySpan<byte> unset, ReadOnlySpan<byte> value)
    {
        output.Append(separator);
        if (value.IsEmpty)
            output.Append(unset);
        else if (value.IndexOf(separator) >= 0)
            AppendQuoted(output, value);
        else
            output.Append(value);
    }

    /// <summary>Traits have commas between them, which a CSV needs quotes for.</summary>
    private static void AppendQuoted(LineWriter output, ReadOnlySpan<byte> value)
    {
        output.Append("\""u8);
        output.Append(value);
        output.Append("\""u8);
    }
}
