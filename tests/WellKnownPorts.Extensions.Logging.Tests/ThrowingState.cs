using System.Collections;

namespace NetworkPorts.Logging.Tests;

/// <summary>A state whose properties cannot be read.</summary>
internal sealed class ThrowingState : IEnumerable<KeyValuePair<string, object?>>
{
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() =>
        throw new InvalidOperationException("Not readable.");

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => "unreadable";
}
