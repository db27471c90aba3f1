using System.CommandLine;
using NetworkPorts.Tool.Formats;

namespace NetworkPorts.Tool.Commands;

/// <summary>The options that name the fields of a log whose names the tool does not know.</summary>
internal sealed class FieldOptions
{
    private static readonly (FlowField Field, string Option)[] s_fields =
    [
        (FlowField.Time, "--time"),
        (FlowField.SourceAddress, "--source-address"),
        (FlowField.SourcePort, "--source-port"),
        (FlowField.DestinationAddress, "--destination-address"),
        (FlowField.DestinationPort, "--destination-port"),
        (FlowField.Protocol, "--protocol"),
        (FlowField.Bytes, "--bytes"),
    ];

    private readonly (FlowField Field, Option<string?> Option)[] _options =
    [
        .. s_fields.Select(field => (field.Field, new Option<string?>(field.Option)
        {
            Description = $"The field with the {field.Option[2..].Replace('-', ' ')}: its name, or the number of its "
                + "column in a log without a header.",
            HelpName = "field",
        })),
    ];

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach ((_, Option<string?> option) in _options)
            command.Add(option);
    }

    /// <summary>Returns the names of fields, with those that the user states.</summary>
    public FieldNames NamesIn(ParseResult parsed)
    {
        List<(FlowField Field, string Name)> mapping = [];
        foreach ((FlowField field, Option<string?> option) in _options)
        {
            if (parsed.GetValue(option) is { } name)
                mapping.Add((field, name));
        }

        return mapping.Count == 0 ? FieldNames.Default : new FieldNames(mapping);
    }
}
