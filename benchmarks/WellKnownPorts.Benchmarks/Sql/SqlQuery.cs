namespace NetworkPorts.Benchmarks.Sql;

/// <summary>A measured query.</summary>
/// <param name="Name">What the query uses to find the names.</param>
/// <param name="Sql">The text of the query.</param>
internal sealed record SqlQuery(string Name, string Sql);
