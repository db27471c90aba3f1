using Microsoft.CodeAnalysis.Text;
using NetworkPorts.Generators.Model;
using NetworkPorts.Internals;

namespace NetworkPorts.Generators.Reading;

/// <summary>Reads one line of <c>iana.csv</c>: port or range, transport, name, description and reference.</summary>
internal static class RegistryRowReader
{
    private const int FieldCount = 5;

    /// <summary>Returns the row, or adds a problem and returns null if the line is invalid.</summary>
    public static RegistryRow? Read(TextLine line, ProblemList problems)
    {
        if (RowFields.Split(line, FieldCount, problems) is not { } fields)
            return null;

        TransportProtocols transport = TransportProtocols.None;
        if (fields.Fails(0, Problems.BadPort, FieldRules.ReadPorts(fields[0], out ushort first, out ushort last))
            || (fields[1].Length > 0
                && fields.Fails(1, Problems.BadTransport, FieldRules.ReadTransport(fields[1], out transport)))
            || fields.Fails(2, Problems.BadName, NameError(fields[2]))
            || fields.Fails(3, Problems.BadText, FieldRules.CheckText(fields[3]))
            || fields.Fails(4, Problems.BadText, FieldRules.CheckText(fields[4])))
        {
            return null;
        }

        return new RegistryRow(first, last, transport, fields[2], fields[3], fields[4]);
    }

    // A lookup by name ignores the case of ASCII letters only, so names must be printable ASCII.
    private static string? NameError(string name) => name.Any(c => c is <= ' ' or >= '\u007F')
        ? $"'{name}' has a character that is not printable ASCII"
        : FieldRules.CheckLength(name, TextFormat.MaxTextLength);
}
