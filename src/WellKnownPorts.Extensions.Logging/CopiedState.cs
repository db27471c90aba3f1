using System.Collections;

namespace NetworkPorts.Logging;

/// <summary>A list of the properties of a state that is not a list, such as a dictionary.</summary>
internal sealed class CopiedState<TState>(TState state, KeyValuePair<string, object?>[] properties)
    : IReadOnlyList<KeyValuePair<string, object?>>
{
    public TState State => state;

    public int Count => properties.Length;

    public KeyValuePair<string, object?> this[int index] => properties[index];

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => properties.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string? ToString() => state!.ToString();
}
