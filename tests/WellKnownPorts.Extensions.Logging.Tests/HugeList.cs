using System.Collections;

namespace NetworkPorts.Logging.Tests;

/// <summary>A list that claims to have the maximum number of properties.</summary>
internal sealed class HugeList : IReadOnlyList<KeyValuePair<string, object?>>
{
    public int Count => int.MaxValue;

    public KeyValuePair<string, object?> this[int index] => new("Port", 443);

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() =>
        throw new InvalidOperationException("The list must not be enumerated.");

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
