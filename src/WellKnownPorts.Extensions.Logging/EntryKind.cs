using System.Runtime.CompilerServices;

namespace NetworkPorts.Logging;

/// <summary>
/// Cache key: entries with the same state type, message template and number of properties have the same property names.
/// </summary>
/// <remarks>
/// Templates are compared by reference, which is several times faster than comparing text. Nearly all templates are
/// literals. A template that is created at run time is a separate kind each time, which costs only time.
/// </remarks>
internal readonly struct EntryKind(Type state, string template, int count) : IEquatable<EntryKind>
{
    private readonly Type _state = state;
    private readonly string _template = template;
    private readonly int _count = count;

    public bool Equals(EntryKind other) =>
        ReferenceEquals(_template, other._template) && ReferenceEquals(_state, other._state) && _count == other._count;

    public override bool Equals(object? obj) => obj is EntryKind other && Equals(other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(_template) ^ _count;
}
