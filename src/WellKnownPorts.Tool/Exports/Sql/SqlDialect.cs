using NetworkPorts.Internals;

namespace NetworkPorts.Tool.Exports;

/// <summary>What differs between databases in the exported SQL.</summary>
internal abstract class SqlDialect
{
    /// <summary>The first port that is a client port unless the user says otherwise, and the last one.</summary>
    protected static (string First, string Last) DefaultClients { get; } =
        ($"{FlowWeight.FirstEphemeralPort}", $"{ushort.MaxValue}");

    /// <summary>Gets the type of integers.</summary>
    public virtual string Integer => "INTEGER";

    /// <summary>Gets the type of texts.</summary>
    public abstract string Text { get; }

    /// <summary>Gets the type of Boolean values.</summary>
    public virtual string Boolean => "BOOLEAN";

    /// <summary>Gets the statements before all others, each on its lines.</summary>
    public virtual string Start => "";

    /// <summary>Gets what follows the type of the key.</summary>
    public virtual string KeyConstraint => "PRIMARY KEY";

    /// <summary>Gets what follows the columns of the table.</summary>
    public virtual string TableOptions => "";

    /// <summary>Gets the white space before each row.</summary>
    public virtual string RowSeparator => "\n";

    /// <summary>Gets the statements after the rows: the view or the functions that classify flows.</summary>
    public abstract string Functions { get; }

    /// <summary>Returns a type that allows missing values.</summary>
    public virtual string Nullable(string type) => type;

    /// <summary>Returns a type that does not allow missing values.</summary>
    public virtual string NotNull(string type) => $"{type} NOT NULL";

    /// <summary>Returns a Boolean literal.</summary>
    public virtual string Literal(bool value) => value ? "TRUE" : "FALSE";

    /// <summary>Returns a string literal.</summary>
    public virtual string Literal(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
}
