namespace NetworkPorts.Logging;

/// <summary>
/// The state of a log entry with added properties. The message template, if any, remains the last property.
/// </summary>
internal sealed class PortServiceState<TState> : PortServiceState
{
    private readonly TState _state;
    private readonly Func<TState, Exception?, string> _formatter;
    private readonly KeyValuePair<string, object?>[] _added;
    private readonly int _firstAdded;

    public PortServiceState(
        TState state, Func<TState, Exception?, string> formatter, KeyValuePair<string, object?>[] added)
    {
        _state = state;
        _formatter = formatter;
        _added = added;
        int count = EntryState.Count(state);
        bool hasTemplate = count > 0 && EntryState.Item(state, count - 1).Key == EntryState.OriginalFormat;
        _firstAdded = hasTemplate ? count - 1 : count;
        Count = count + added.Length;
    }

    public override int Count { get; }

    public override KeyValuePair<string, object?> this[int index] =>
        index < _firstAdded ? EntryState.Item(_state, index)
        : index < _firstAdded + _added.Length ? _added[index - _firstAdded]
        : EntryState.Item(_state, index - _added.Length);

    /// <summary>
    /// Returns the text of the original state, which is the message. The JSON console formatter writes this text.
    /// </summary>
    public override string? ToString() => _state!.ToString();

    protected override string Format(Exception? exception) => _formatter(_state, exception);
}
