using System.Text;

namespace NetworkPorts.Tool.Formats;

/// <summary>
/// A path of names in a log, and the field that it means: the properties of nested JSON objects, or a single key. The
/// paths are a tree that grows as records are read, so that a name is decoded only once.
/// </summary>
internal sealed class FieldPath
{
    /// <summary>The number of names in the longest path that can have a field.</summary>
    public const int MaxDepth = 8;

    // More names than any log has. Further names are found without the tree.
    private const int MaxChildren = 256;

    private readonly FieldNames _fieldNames;
    private readonly string[] _names;
    private readonly List<(byte[] Name, FieldPath Path)> _children = [];
    private int _next;

    private FieldPath(FieldNames fieldNames, string[] names)
    {
        _fieldNames = fieldNames;
        _names = names;
        Match = fieldNames.Find(names);
        Transport = names is [.., "TCP" or "UDP" or "SCTP" or "tcp" or "udp" or "sctp", _]
            ? Encoding.ASCII.GetBytes(names[^2])
            : [];
    }

    /// <summary>Gets the field of the property.</summary>
    public FieldMatch Match { get; }

    /// <summary>
    /// Gets the name of the object that contains the property if it is a transport protocol, as in Hubble's
    /// <c>"UDP":{"source_port":...}</c>; otherwise empty.
    /// </summary>
    public byte[] Transport { get; }

    /// <summary>Gets whether the objects of the property are searched for fields.</summary>
    public bool CanHaveFields => _names.Length < MaxDepth;

    /// <summary>Gets whether the property is one that the tool adds.</summary>
    public bool IsAdded => _names is [AddedFields.Service or AddedFields.Range];

    /// <summary>Returns the root of a new tree.</summary>
    /// <param name="names">The names of the fields.</param>
    public static FieldPath CreateRoot(FieldNames names) => new(names, []);

    /// <summary>Returns the path to a property of the object, or to a key of the record.</summary>
    /// <param name="name">The name in UTF-8, without escapes.</param>
    public FieldPath Child(ReadOnlySpan<byte> name)
    {
        // Most records of a log have the same names in the same order.
        for (int i = 0; i < _children.Count; i++)
        {
            if (_next >= _children.Count)
                _next = 0;
            (byte[] known, FieldPath path) = _children[_next++];
            if (name.SequenceEqual(known))
                return path;
        }

        FieldPath child = new(_fieldNames, [.. _names, Encoding.UTF8.GetString(name)]);
        if (_children.Count < MaxChildren)
            _children.Add((name.ToArray(), child));
        return child;
    }
}
