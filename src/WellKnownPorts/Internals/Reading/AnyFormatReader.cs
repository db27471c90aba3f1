namespace NetworkPorts.Internals;

/// <summary>Detects the format of custom services from the first line with content, and reads them.</summary>
internal static class AnyFormatReader
{
    public static void Read(LayerText lines, Layer layer)
    {
        while (lines.MoveNext())
        {
            if (lines.IsBlankOrComment)
                continue;

            int comment = lines.Line.IndexOf('#');
            bool isCsv = (comment < 0 ? lines.Line : lines.Line.Slice(0, comment)).IndexOf(',') >= 0;
            lines.MoveBack();
            if (isCsv)
                CustomCsvReader.Read(lines, layer);
            else
                ServicesFileReader.Read(lines, layer);
            return;
        }
    }
}
