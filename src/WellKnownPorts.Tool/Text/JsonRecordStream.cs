using System.Buffers;
using System.Text;

namespace NetworkPorts.Tool.Text;

/// <summary>
/// Splits JSON documents into records, each in a line of its own: the elements of an array, objects that are written
/// over several lines, and the records in an envelope such as <c>{"Records": [...]}</c>. Documents of any size are read
/// in constant memory.
/// </summary>
internal sealed class JsonRecordStream : ForwardStream
{
    private const int MaxDepth = 1000;
    private const int MaxKeyLength = 32;

    /// <summary>The key of Azure's flow tuples, which are strings.</summary>
    private const string TuplesKey = "flowTuples";

    /// <summary>The keys of arrays that contain records.</summary>
    private static readonly HashSet<string> s_envelopeKeys =
    [
        "records", "Records", "flowRecords", "flows", "flowGroups", TuplesKey, "logEvents", "hits", "events", "value",
        "items", "Items", "results", "entries", "data", "logs", "snapshot",
    ];

    private readonly Stream _json;
    private readonly byte[] _input = new byte[64 * 1024];
    private readonly List<Container> _containers = [];
    private readonly ArrayBufferWriter<byte> _key = new();
    private readonly ArrayBufferWriter<byte> _record = new();
    private readonly ArrayBufferWriter<byte> _output = new();
    private int _outputRead;
    private bool _isRecord;
    private bool _isString;
    private bool _isEscaped;
    private bool _isKey;
    private bool _isKeyNext;
    private bool _isOther;
    private bool _isArrayPending;
    private bool _isBareValue;

    private JsonRecordStream(Stream json) => _json = json;

    /// <summary>Gets the key of the value that is read.</summary>
    private string Key => Encoding.UTF8.GetString(_key.WrittenSpan);

    /// <summary>Gets whether the next value is an element of an array of records.</summary>
    private bool IsElement => IsIn(Container.Records);

    /// <summary>What a container is for.</summary>
    private enum Container : byte
    {
        /// <summary>An array of records.</summary>
        Records,

        /// <summary>An array of flow tuples.</summary>
        Tuples,

        /// <summary>An object that is a record, unless an array of records is found in it.</summary>
        Record,

        /// <summary>An object or array in a record.</summary>
        ObjectInRecord,
        ArrayInRecord,

        /// <summary>An object or array around arrays of records.</summary>
        Envelope,
        ArrayInEnvelope,
    }

    /// <summary>Returns a stream with a record in each line if the text is a JSON document.</summary>
    public static Stream Open(Stream text)
    {
        const int HeadLength = 4096;

        // Shorter than any record, so that a record that was just written is not held back.
        const int MinHeadLength = 16;
        PeekStream peek = new(text, HeadLength, MinHeadLength);
        return IsDocument(peek.Head) ? new JsonRecordStream(peek) : peek;
    }

    public override int Read(Span<byte> buffer)
    {
        while (_outputRead == _output.WrittenCount)
        {
            _output.ResetWrittenCount();
            _outputRead = 0;
            int read = _json.Read(_input);
            foreach (byte character in _input.AsSpan(0, read))
                Add(character);
            if (read > 0)
                continue;

            // A record that is cut off is reported as broken JSON.
            if (_record.WrittenCount > 0)
                EndRecord();
            if (_output.WrittenCount > 0)
                break;
            if (_containers.Count > 0)
                throw new InvalidDataException("the JSON document is cut off; what comes before that was read");
            return 0;
        }

        int count = Math.Min(buffer.Length, _output.WrittenCount - _outputRead);
        _output.WrittenSpan.Slice(_outputRead, count).CopyTo(buffer);
        _outputRead += count;
        return count;
    }

    /// <summary>
    /// Returns whether a text starts with an array, with an object over several lines, or with an object that contains
    /// an array of records.
    /// </summary>
    private static bool IsDocument(ReadOnlySpan<byte> head)
    {
        head = head.TrimStart(" \t\r\n"u8);
        if (head.StartsWith((byte)'['))
            return head[1..].TrimStart(" \t\r\n"u8) is [] or [(byte)'{' or (byte)']', ..];
        if (!head.StartsWith((byte)'{'))
            return false;
        int lineEnd = head.IndexOf((byte)'\n');
        ReadOnlySpan<byte> line = lineEnd < 0 ? head : head[..lineEnd];
        return (lineEnd >= 0 && line.TrimEnd(" \t\r"u8) is [.., (byte)'{' or (byte)'[' or (byte)','])
            || s_envelopeKeys.Any(Contains(line));
    }

    /// <summary>
    /// Returns the condition that a text contains a key whose value is an array of objects or strings.
    /// </summary>
    private static Func<string, bool> Contains(ReadOnlySpan<byte> text)
    {
        string line = Encoding.Latin1.GetString(text);
        return key =>
        {
            string quoted = $"\"{key}\"";
            for (int i = line.IndexOf(quoted, StringComparison.Ordinal); i >= 0;
                i = line.IndexOf(quoted, i + 1, StringComparison.Ordinal))
            {
                if (line.AsSpan(i + quoted.Length).TrimStart(" :") is ['[', '{' or '"', ..])
                    return true;
            }

            return false;
        };
    }

    private void Add(byte character)
    {
        if (_isString)
            AddToString(character);
        else if (_isOther)
            AddOther(character);
        else if (character is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            AddToken(character);
    }

    private void AddToken(byte character)
    {
        if (_isArrayPending)
            OpenPendingArray(character);
        switch (character)
        {
            case (byte)'"':
                StartString();
                break;
            case (byte)'{':
                OpenObject();
                break;
            case (byte)'[':
                OpenArray();
                break;
            case (byte)'}' or (byte)']' when _containers.Count > 0:
                Close(character);
                break;
            default:
                if (_containers.Count == 0)
                {
                    // Separators between documents need no report.
                    _isOther = character != ',';
                    if (_isOther)
                        AddOther(character);
                    break;
                }

                _isKeyNext = character == ',';
                AddOrdinary(character);
                break;
        }
    }

    private void AddOrdinary(byte character)
    {
        // An element that is not an object is reported as a line that cannot be read.
        if (IsElement && character != ',')
        {
            _isBareValue = true;
            Copy(character, isAlways: true);
        }
        else if (_isBareValue)
        {
            EndBareValue();
        }
        else
        {
            Copy(character);
        }
    }

    private void EndBareValue()
    {
        _isBareValue = false;
        EndRecord();
    }

    private void AddToString(byte character)
    {
        bool isEnd = character == '"' && !_isEscaped;
        bool isTuple = IsIn(Container.Tuples);
        _isEscaped = character == '\\' && !_isEscaped;
        Copy(character, isTuple || IsElement);
        if (!isEnd)
        {
            if (_isKey && _key.WrittenCount <= MaxKeyLength)
                _key.Write([character]);
            return;
        }

        _isString = false;
        if (isTuple)
        {
            Copy((byte)'}', isTuple);
            EndRecord();
        }
    }

    private void AddOther(byte character)
    {
        if (character == '\n')
        {
            _isOther = false;
            EndRecord();
        }
        else
        {
            Copy(character, isAlways: true);
        }
    }

    private void StartString()
    {
        _isString = true;
        _isKey = _isKeyNext && _containers.Count > 0 && IsObject(_containers[^1]);
        if (_isKey)
            _key.ResetWrittenCount();
        _isKeyNext = false;
        if (IsIn(Container.Tuples))
        {
            foreach (byte start in "{\"flowTuple\":\""u8)
                Copy(start, isAlways: true);
        }
        else
        {
            _isBareValue |= IsElement;
            Copy((byte)'"', IsElement);
        }
    }

    private void OpenObject()
    {
        if (_isBareValue)
            EndBareValue();
        bool isRecord = _containers.Count == 0 || _containers[^1] is Container.Records or Container.Tuples;
        if (isRecord)
        {
            _record.ResetWrittenCount();
            _isRecord = true;
        }

        Push(isRecord ? Container.Record : _isRecord ? Container.ObjectInRecord : Container.Envelope);
        _isKeyNext = true;
        Copy((byte)'{');
    }

    private void OpenArray()
    {
        if (_containers.Count == 0 || _containers[^1] == Container.Records)
            Push(Container.Records);
        else if (IsObject(_containers[^1]) && s_envelopeKeys.Contains(Key))
            _isArrayPending = true;
        else
            OpenOrdinaryArray();
    }

    private void OpenOrdinaryArray()
    {
        Push(_isRecord ? Container.ArrayInRecord : Container.ArrayInEnvelope);
        Copy((byte)'[');
    }

    /// <summary>Opens an array that may contain records, now that its first element is known.</summary>
    private void OpenPendingArray(byte first)
    {
        _isArrayPending = false;
        bool isTuples = first == '"' && Key == TuplesKey;
        if (!isTuples && first != '{')
        {
            OpenOrdinaryArray();
            return;
        }

        for (int i = _containers.Count - 1; i >= 0; i--)
        {
            if (_containers[i] is not (Container.Record or Container.ObjectInRecord))
                break;
            _containers[i] = Container.Envelope;
        }

        _isRecord = false;
        _record.ResetWrittenCount();
        Push(isTuples ? Container.Tuples : Container.Records);
    }

    private void Close(byte character)
    {
        if (_isBareValue)
            EndBareValue();
        Container closed = _containers[^1];
        _containers.RemoveAt(_containers.Count - 1);
        _isKeyNext = false;
        Copy(character);
        if (closed != Container.Record)
            return;
        EndRecord();
        _isRecord = false;
    }

    private bool IsIn(Container container) => _containers.Count > 0 && _containers[^1] == container;

    private void Push(Container container)
    {
        if (_containers.Count == MaxDepth)
            throw new InvalidDataException("the JSON is nested deeper than 1,000 levels");
        _containers.Add(container);
    }

    private void Copy(byte character, bool isAlways = false)
    {
        // A longer record is reported as too long, and its rest is not needed for that.
        if ((_isRecord || isAlways) && _record.WrittenCount <= LineBlockReader.LongestLine)
            _record.Write([character]);
    }

    private void EndRecord()
    {
        _output.Write(_record.WrittenSpan);
        _output.Write("\n"u8);
        _record.ResetWrittenCount();
    }

    private static bool IsObject(Container container) =>
        container is Container.Record or Container.ObjectInRecord or Container.Envelope;
}
