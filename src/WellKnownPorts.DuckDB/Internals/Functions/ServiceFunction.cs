namespace NetworkPorts.DuckDB.Internals;

/// <summary>A function that returns a text of the service on a port.</summary>
/// <param name="name">The name of the function in SQL.</param>
/// <param name="table">The services.</param>
/// <param name="texts">The text for each row of the table.</param>
/// <param name="isEmptyNull">Whether an empty text means NULL.</param>
internal sealed class ServiceFunction(string name, ServiceTable table, StringDescriptor[] texts, bool isEmptyNull)
    : PortFunction(name, hasDestination: false)
{
    public override ulong Evaluate(in RowBlock rows, Span<StringDescriptor> results)
    {
        ReadOnlySpan<ushort> ports = rows.Ports[..results.Length];
        ReadOnlySpan<byte> transports = rows.Transports[..results.Length];
        ulong hasText = 0;
        for (int i = 0; i < results.Length; i++)
        {
            StringDescriptor text = texts[table.RowOf(ports[i], transports[i])];
            results[i] = text;
            hasText |= (text.IsEmpty ? 0UL : 1UL) << i;
        }

        return isEmptyNull ? hasText : ulong.MaxValue;
    }
}
