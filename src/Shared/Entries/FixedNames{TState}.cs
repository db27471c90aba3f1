namespace NetworkPorts.Logging;

/// <summary>Stores <see cref="FixedNames.Has"/> for a type, as a constant for the JIT compiler.</summary>
internal static class FixedNames<TState>
{
    public static bool Value { get; } = FixedNames.Has(typeof(TState));
}
