using System.Collections;

namespace NetworkPorts.Logging;

/// <summary>The state of a log entry with added properties.</summary>
internal abstract class PortServiceState : IReadOnlyList<KeyValuePair<string, object?>>
{
    public static readonly Func<PortServiceState, Exception?, string> Formatter =
        static (state, exception) => state.Format(exception);

    public abstract int Count { get; }

    public abstract KeyValuePair<string, object?> this[int index] { get; }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Formats the message of the entry with its original formatter and state.</summary>
    protected abstract string Format(Exception? exception);
}
