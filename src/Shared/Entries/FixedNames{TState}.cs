namespace NetworkPorts.Logging;

/// <summary>Caches <see cref="FixedNames.Has"/> for a type. The JIT compiler treats it as a constant.</summary>
internal static class FixedNames<TState>
{
    public static bool Value { get; } = FixedNames.Has(typeof(TState));
}
