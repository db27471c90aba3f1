using Microsoft.Extensions.Options;

namespace NetworkPorts.Logging;

/// <summary>Determines which properties to add to log entries. The options can be reloaded.</summary>
internal sealed class PortServiceNamer(IOptionsFactory<PortServiceNameOptions> options)
{
    private readonly AsyncLocal<LogScope?> _scope = new();
    private volatile EntryNamer _current = new(options.Create(Options.DefaultName));

    // Most programs have no scopes with properties, so their entries skip the lookup.
    private volatile bool _hasScopes;

    /// <summary>Reloads the options.</summary>
    /// <exception cref="OptionsValidationException">
    /// The options are invalid. The previous options remain in effect.
    /// </exception>
    public void Reload() => _current = new EntryNamer(options.Create(Options.DefaultName));

    /// <summary>Returns the state with the properties to add; null if there are none.</summary>
    /// <remarks>
    /// An error here must not break the caller's log call. A state can throw when it is read, for example if its
    /// template has more names than arguments. The method that returns the registry can also throw. In both cases, the
    /// entry is logged unchanged.
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

    /// <summary>Begins a scope, and stores it if it has properties.</summary>
    /// <returns>An object that ends this scope and the scope of the inner logger.</returns>
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
