using System.Text.Unicode;
using CsvHelper;

namespace NetworkPorts.Importer;

/// <summary>Reads CSV and rejects malformed quoting, missing or extra columns and invalid UTF-8.</summary>
internal static class StrictCsv
{
    private static readonly CsvReaderOptions s_options = new()
    {
        Separator = ',',
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
        TrackLineNumbers = true,
    };

    /// <summary>Returns the lines after the header, which must have exactly these columns.</summary>
    public static IEnumerable<CsvLine> Read(Stream stream, string file, string[] columns, char? commentPrefix = null)
    {
        using CsvReader csv = CsvReader.Create(stream, s_options with { CommentPrefix = commentPrefix });
        if (!ReadOrThrow(file, () => csv.Headers).SequenceEqual(columns))
            throw new ImportException(new(file, csv.LineNumber), $"the header must be '{string.Join(',', columns)}'.");
        while (ReadOrThrow(file, csv.Read))
        {
            SourcePosition position = new(file, csv.LineNumber);
            if (!Utf8.IsValid(csv.RawRecord))
                throw new ImportException(position, "the line is not valid UTF-8.");
            yield return new CsvLine(position, csv.Current.ToArray());
        }
    }

    private static T ReadOrThrow<T>(string file, Func<T> read)
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
