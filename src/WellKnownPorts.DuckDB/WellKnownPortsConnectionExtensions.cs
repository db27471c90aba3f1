using NetworkPorts;
using NetworkPorts.DuckDB.Internals;

namespace DuckDB.NET.Data;

/// <summary>Adds SQL functions for ports and flows to a DuckDB database.</summary>
public static class WellKnownPortsConnectionExtensions
{
    /// <summary>
    /// Adds the SQL functions <c>port_service</c>, <c>port_category</c>, <c>port_traits</c>, <c>flow_service</c>,
    /// <c>flow_side</c> and <c>flow_confidence</c> to the database of a connection.
    /// </summary>
    /// <remarks>
    /// <para>
    /// <c>port_service(port, transport)</c>, <c>port_category(port, transport)</c> and
    /// <c>port_traits(port, transport)</c> return the name, the category and the traits of the service on a port.
    /// <c>flow_service(source, destination, transport)</c>, <c>flow_side(source, destination, transport)</c> and
    /// <c>flow_confidence(source, destination, transport)</c> return the name of the service of a flow, its side, and
    /// how it was identified. They return the same values as
    /// <see cref="WellKnownPorts.Lookup(int, TransportProtocols)"/> and
    /// <see cref="WellKnownPorts.ClassifyFlow(int, int, TransportProtocols)"/>, in the words of
    /// <see cref="PortWords"/>. If no service is known, the name and the category are NULL. The category is also NULL
    /// if the service has no category. The traits of a port without traits are an empty string.
    /// </para>
    /// <para>
    /// Ports are integers of any type except UHUGEINT. A transport is a text that
    /// <see cref="TransportConvert.TryParse(string, out TransportProtocols)"/> converts to one transport protocol,
    /// such as <c>'tcp'</c>, or an IP protocol number, such as 6. The result is NULL if an argument is NULL, if a port
    /// is not between 0 and 65535, and if a transport is unknown or has no ports, such as <c>'icmp'</c>.
    /// </para>
    /// <para>
    /// DuckDB stores functions in the database until it is closed, but not in its file. So all connections of this
    /// process to the same database can use them. Adding them again with the same registry has no effect. Adding them
    /// again with another registry replaces them for all these connections.
    /// </para>
    /// <para>
    /// The functions need about 2 MB of memory for the built-in services, which all databases share, and about 2 MB for
    /// each registry. Names of more than 12 bytes are kept in native memory, which is never freed.
    /// </para>
    /// </remarks>
    /// <param name="connection">An open connection.</param>
    /// <param name="registry">The registry to look up ports in. Null means the built-in services.</param>
    /// <returns>The same connection, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="connection"/> is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// The connection is not open, or DuckDB cannot register the functions, for example in an aborted transaction.
    /// </exception>
    public static DuckDBConnection AddWellKnownPorts(this DuckDBConnection connection, PortRegistry? registry = null)
    {
        ArgumentNullException.ThrowIfNull(connection);
        FunctionRegistrar.Register(connection, registry);
        return connection;
    }
}
