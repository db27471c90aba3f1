using System.Runtime.CompilerServices;

namespace NetworkPorts.Logging;

/// <summary>What entries of one kind have in common: the type of their state, their message template, the number of properties.</summary>
/// <remarks>
/// Templates are compared by reference, since they are nearly always literals: that is several times faster than by their
/// text, and one that is made at run time is then another kind, which costs time only.
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
