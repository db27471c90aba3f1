using System.Collections;

namespace NetworkPorts.Logging.Tests;

/// <summary>A state with an endless sequence of properties.</summary>
internal sealed class EndlessProperties : IEnumerable<KeyValuePair<string, object?>>
{
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (int i = 0; ; i++)
            yield return new($"Property{i}", i);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => "endless";
}
