namespace NetworkPorts.Internals;

/// <summary>Recognizes the format of custom services by the first line, and reads them.</summary>
internal static class AnyFormatReader
{
    public static void Read(LayerText lines, Layer layer)
    {
        while (lines.MoveNext())
        {
            ReadOnlySpan<char> line = lines.Line.TrimStart();
            if (line.IsEmpty || line[0] == '#')
                continue;

            int comment = line.IndexOf('#');
            bool isCsv = (comment < 0 ? line : line.Slice(0, comment)).IndexOf(',') >= 0;
            lines.MoveBack();
            if (isCsv)
                CustomCsvReader.Read(lines, layer);
            else
                ServicesFileReader.Read(lines, layer);
            return;
        }
    }
}
