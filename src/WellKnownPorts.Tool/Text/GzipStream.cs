using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace NetworkPorts.Tool.Text;

/// <summary>
/// Decompresses gzip data (RFC 1952) of one or more members. All data are delivered before an error is reported: the
/// stream of .NET withholds the last data of a member with a wrong checksum, and ignores data after the last member.
/// </summary>
internal sealed class GzipStream : ForwardStream
{
    private const int TrailerLength = 8;
    private const int FixedHeaderLength = 10;
    private const int DeflateMethod = 8;
    private const int ExtraFlag = 4;
    private const int NameFlag = 8;
    private const int CommentFlag = 16;
    private const int ChecksumFlag = 2;

    private readonly RecentStream _file;
    private readonly Crc32 _checksum = new();
    private DeflateStream? _member;
    private uint _length;

    /// <param name="file">The compressed data.</param>
    public GzipStream(Stream file) => _file = new RecentStream(file);

    /// <summary>Gets the first bytes of each member.</summary>
    public static ReadOnlySpan<byte> Start => [0x1F, 0x8B];

    /// <exception cref="InvalidDataException">The data are damaged or truncated.</exception>
    /// <exception cref="EndOfStreamException">The data end within a header.</exception>
    /// <exception cref="IOException">All data were read, but the message says what is wrong with them.</exception>
    public override int Read(Span<byte> buffer)
    {
        while (true)
        {
            if (_member is null && !TryReadHeader())
                return 0;
            int read = _member!.Read(buffer);
            _checksum.Append(buffer[..read]);
            _length += (uint)read;
            if (read > 0 || buffer.IsEmpty)
                return read;
            ReadTrailer();
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _member?.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Reads the header of a member; false at the end of the data.</summary>
    private bool TryReadHeader()
    {
        bool isFirst = _file.Position == 0;
        Span<byte> header = stackalloc byte[FixedHeaderLength];
        int read = _file.ReadAtLeast(header, FixedHeaderLength, throwOnEndOfStream: false);
        if (read == 0 && !isFirst)
            return false;
        if (!isFirst && !header.StartsWith(Start))
            return SkipRest(header[..read]);
        if (read < FixedHeaderLength)
            throw new EndOfStreamException();
        if (header[2] != DeflateMethod)
            throw new InvalidDataException();
        int flags = header[3];
        if ((flags & ExtraFlag) != 0)
            Skip(ReadByte() | (ReadByte() << 8));
        if ((flags & NameFlag) != 0)
            SkipText();
        if ((flags & CommentFlag) != 0)
            SkipText();
        if ((flags & ChecksumFlag) != 0)
            Skip(2);
        _file.Forget();
        _member = new DeflateStream(_file, CompressionMode.Decompress, leaveOpen: true);
        return true;
    }

    /// <summary>
    /// Checks the trailer of a member. The stream of .NET reads more than the member, so the trailer is searched in
    /// what it read last: the checksum and the length are 64 bits that are at the end of the member, or damaged.
    /// </summary>
    private void ReadTrailer()
    {
        _member!.Dispose();
        _member = null;
        Span<byte> trailer = stackalloc byte[TrailerLength];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, _checksum.GetCurrentHashAsUInt32());
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], _length);
        if (!_file.TryReturnAfter(trailer, Start))
            throw new IOException("the gzip data have a wrong or incomplete checksum; all of them were read");
        _checksum.Reset();
        _length = 0;
    }

    /// <summary>Reads data after the last member. Zeros are padding, as tapes have it. All else is reported.</summary>
    private bool SkipRest(ReadOnlySpan<byte> start)
    {
        Span<byte> rest = stackalloc byte[4096];
        bool isPadding = !start.ContainsAnyExcept((byte)0);
        while (isPadding && _file.Read(rest) is var read and > 0)
            isPadding = !rest[..read].ContainsAnyExcept((byte)0);
        return isPadding
            ? false
            : throw new IOException("data after the end of the gzip data are ignored; all others were read");
    }

    private new int ReadByte() => _file.ReadByte() is var value and >= 0 ? value : throw new EndOfStreamException();

    private void Skip(int count)
    {
        for (int i = 0; i < count; i++)
            ReadByte();
    }

    private void SkipText()
    {
        while (ReadByte() != 0)
        {
            // The text ends with a zero.
        }
    }
}
