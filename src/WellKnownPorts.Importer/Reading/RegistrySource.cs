using System.Buffers;
using System.IO.Pipelines;
using System.Text;

namespace NetworkPorts.Importer;

/// <summary>Reads a registry source. Its first characters determine the format, CSV or XML.</summary>
internal static class RegistrySource
{
    private const int StartLength = 512;

    public static async Task<PublishedRegistry> ReadAsync(string source, Func<Stream> openStandardInput)
    {
        bool isStandardInput = source == "-";
        string file = isStandardInput ? "standard input" : source;
        await using Stream stream = isStandardInput ? openStandardInput() : File.OpenRead(source);

        // A pipe allows peeking. Standard input cannot be rewound.
        PipeReader pipe = PipeReader.Create(stream);
        string start = await PeekAsync(pipe);
        if (start.Length == 0)
            throw new ImportException(new(file), "the file is empty.");
        if (start.StartsWith("<!DOCTYPE html", StringComparison.OrdinalIgnoreCase))
            throw new ImportException(new(file), "this is an HTML page, not IANA's CSV or XML.");
        return start[0] == '<'
            ? IanaXmlReader.Read(pipe.AsStream(), file)
            : IanaCsvReader.Read(pipe.AsStream(), file);
    }

    private static async Task<string> PeekAsync(PipeReader pipe)
    {
        ReadResult result = await pipe.ReadAtLeastAsync(StartLength);
        ReadOnlySequence<byte> start = result.Buffer.Slice(0, Math.Min(StartLength, result.Buffer.Length));
        string text = Encoding.UTF8.GetString(start);
        pipe.AdvanceTo(result.Buffer.Start);
        return text.TrimStart('\uFEFF').TrimStart();
    }
}
