using System.Text.Unicode;
using CsvHelper;

namespace NetworkPorts.Importer;

/// <summary>Reads CSV as it stands: malformed quoting, a missing or surplus column and bad UTF-8 are refused.</summary>
internal static class StrictCsv
{
    private static readonly CsvReaderOptions s_options = new()
    {
        Separator = ',',
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
        TrackLineNumbers = true,
    };

    /// <summary>The lines below the header, which must name exactly these columns.</summary>
    public static IEnumerable<CsvLine> Read(Stream stream, string file, string[] columns, char? commentPrefix = null)
    {
        using CsvReader csv = CsvReader.Create(stream, s_options with { CommentPrefix = commentPrefix });
        if (!Refusing(file, () => csv.Headers).SequenceEqual(columns))
            throw new ImportException(new(file, csv.LineNumber), $"the header is not '{string.Join(',', columns)}'.");
        while (Refusing(file, csv.Read))
        {
            SourcePosition position = new(file, csv.LineNumber);
            if (!Utf8.IsValid(csv.RawRecord))
                throw new ImportException(position, "the line is not valid UTF-8.");
            yield return new CsvLine(position, csv.Current.ToArray());
        }
    }

    private static T Refusing<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (CsvFormatException exception)
        {
            throw new ImportException(new(file, exception.LineNumber), exception.Message);
        }
    }
}
