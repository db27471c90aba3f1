using Microsoft.Extensions.Options;

namespace NetworkPorts.Logging;

/// <summary>Determines which properties to add to log entries, by options that can change.</summary>
internal sealed class PortServiceNamer(IOptionsFactory<PortServiceNameOptions> options)
{
    private readonly AsyncLocal<LogScope?> _scope = new();
    private volatile EntryNamer _current = new(options.Create(Options.DefaultName));

    // Most programs have no scope with a port, and need not look for one.
    private volatile bool _hasScopes;

    /// <summary>Reads the options again.</summary>
    /// <exception cref="OptionsValidationException">The options are invalid; the earlier ones stay in force.</exception>
    public void Reload() => _current = new EntryNamer(options.Create(Options.DefaultName));

    /// <summary>Returns the state with the properties to add; null if there are none.</summary>
    /// <remarks>
    /// Nothing that goes wrong here may break the caller's log call. A state can throw when it is read, for example
    /// because its template has more names than arguments, and the method that returns the registry can throw. The entry
    /// is then logged unchanged.
    /// </remarks>
    public PortServiceState? TryExtend<TState>(TState state, Func<TState, Exception?, string> formatter)
    {
        try
        {
            return _current.TryExtend(state, formatter, _hasScopes ? _scope.Value : null);
        }
        catch (Exception)
        {
            return null;
        }
    }

    /// <summary>Remembers a scope if it has properties.</summary>
    /// <returns>What ends the scope, and the scope of the inner logger.</returns>
    public IDisposable? BeginScope<TState>(TState state, IDisposable? inner)
    {
        if (state is not IEnumerable<KeyValuePair<string, object?>> properties)
            return inner;
        _hasScopes = true;
        var scope = new LogScope(properties, _scope.Value, _scope, inner);
        _scope.Value = scope;
        return scope;
    }
}
