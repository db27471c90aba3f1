namespace NetworkPorts.Internals;

/// <summary>Reads custom services in the format of <c>common-uses.csv</c>.</summary>
internal static class CustomCsvReader
{
    private const string HiddenName = "-";
    private const string Usual = "usual";

    public static void Read(LayerText lines, Layer layer)
    {
        var fields = new List<Part>();
        CsvColumns? columns = null;
        while (lines.MoveNext())
        {
            if (lines.IsBlankOrComment)
                continue;

            bool isSplit = !lines.Fails(CsvFields.Split(lines.Line, fields, out Part wrong), wrong);
            if (columns is not null && isSplit)
                ReadRow(lines, columns, fields, layer);
            else if (columns is null && (!isSplit || !CsvColumns.TryRead(lines, fields, out columns)))
                return;
        }

        if (columns is null && !lines.IsTooLong)
            lines.Fails($"The file must start with a line that names its columns: {CsvColumns.Example}.");
    }

    private static void ReadRow(LayerText lines, CsvColumns columns, List<Part> fields, Layer layer)
    {
        if (fields.Count != columns.Count)
        {
            lines.Fails(
                $"The line has {fields.Count} fields; it must have {columns.Count}, like the first line.", fields[0]);
            return;
        }

        ReadOnlySpan<char> line = lines.Line;
        Part port = columns.Port(fields);
        Part transport = columns.Transports(fields);
        Part name = columns.Name(fields);
        if (lines.Fails(FieldReader.ReadPorts(Text(line, port), out ushort first, out ushort last), port)
            || lines.Fails(FieldReader.CheckPort(Text(line, port), first), port)
            || lines.Fails(
                FieldReader.ReadTransports(Text(line, transport), out TransportProtocols transports), transport))
        {
            return;
        }

        if (Text(line, name).SequenceEqual(HiddenName.AsSpan()))
        {
            layer.Hidden.Add(new HiddenPorts(first, last, transports));
            return;
        }

        Part aliases = columns.Aliases(fields);
        Part description = columns.Description(fields);
        Part category = columns.Category(fields);
        Part traits = columns.Traits(fields);
        Part rank = columns.Rank(fields);
        Part usual = columns.Usual(fields);
        if (lines.Fails(FieldReader.CheckName(Text(line, name)), name)
            || lines.Fails(FieldReader.ReadNames(Text(line, aliases), out string[] names), aliases)
            || lines.Fails(FieldReader.CheckDescription(Text(line, description)), description)
            || lines.Fails(FieldReader.ReadCategory(Text(line, category), out PortCategory value), category)
            || lines.Fails(FieldReader.ReadTraits(Text(line, traits), out PortTraits flags), traits)
            || lines.Fails(FieldReader.ReadRank(Text(line, rank), out byte order), rank)
            || lines.Fails(FieldReader.CheckWord(Text(line, usual), Usual), usual))
        {
            return;
        }

        layer.Rows.Add(new CustomRow
        {
            FirstPort = first,
            LastPort = last,
            Transports = transports,
            Category = value,
            Traits = flags,
            Rank = order,
            IsUsual = usual.Length > 0,
            Text = layer.Texts.Add(Text(line, name), Text(line, description)),
            Aliases = layer.AddAliases(names),
        });
    }

    private static ReadOnlySpan<char> Text(ReadOnlySpan<char> line, Part field) => CsvFields.Value(field.Of(line));
}
