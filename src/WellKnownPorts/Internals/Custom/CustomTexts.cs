using System.Text;

namespace NetworkPorts.Internals;

/// <summary>
/// The names and descriptions of the services of a layer in UTF-8. A few large arrays cost the garbage collector much
/// less than two strings for each service.
/// </summary>
internal sealed class CustomTexts
{
    private const int MinChunkLength = 256;
    private const int MaxChunkLength = 32_768;
    private const int MaxBytesPerChar = 3;

    private readonly List<byte[]> _chunks = [];
    private int _end;

    public CustomText Add(ReadOnlySpan<char> name, ReadOnlySpan<char> description)
    {
        int maxLength = (name.Length + description.Length) * MaxBytesPerChar;
        int lastLength = _chunks.Count == 0 ? 0 : _chunks[_chunks.Count - 1].Length;
        if (lastLength - _end < maxLength)
        {
            int length = Math.Min(Math.Max(lastLength * 2, MinChunkLength), MaxChunkLength);
            _chunks.Add(new byte[Math.Max(length, maxLength)]);
            _end = 0;
        }

        int start = _end;
        int nameLength = Append(name);
        return new CustomText(_chunks.Count - 1, start, (byte)nameLength, Append(description));
    }

    public ReadOnlySpan<byte> Name(CustomText text) => _chunks[text.Chunk].AsSpan(text.Start, text.NameLength);

    public ReadOnlySpan<byte> Description(CustomText text) =>
        _chunks[text.Chunk].AsSpan(text.Start + text.NameLength, text.DescriptionLength);

    private int Append(ReadOnlySpan<char> text)
    {
        byte[] chunk = _chunks[_chunks.Count - 1];
#if NET
        int length = Encoding.UTF8.GetBytes(text, chunk.AsSpan(_end));
#else
        int length = Encoding.UTF8.GetBytes(text.ToString(), 0, text.Length, chunk, _end);
#endif
        _end += length;
        return length;
    }
}
