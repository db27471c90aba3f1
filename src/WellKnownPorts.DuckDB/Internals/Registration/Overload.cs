using DuckDB.NET.Native;

namespace NetworkPorts.DuckDB.Internals;

/// <summary>A function for certain types of arguments. DuckDB keeps a reference to it.</summary>
internal sealed class Overload(PortFunction function, ArgumentTypes types, PortRegistry? registry)
{
    public PortFunction Function => function;

    /// <summary>Gets the registry of the function; null means the built-in services.</summary>
    public PortRegistry? Registry => registry;

    /// <summary>Gets the SQL types of the parameters.</summary>
    public IEnumerable<DuckDBType> ParameterTypes => function.HasDestination
        ? [types.Ports.Type, types.Ports.Type, types.Transports.Type]
        : [types.Ports.Type, types.Transports.Type];

    /// <summary>Computes the results for the rows of a chunk.</summary>
    public void Evaluate(DuckDBDataChunk chunk, ResultVector results)
    {
        int rows = (int)NativeMethods.DataChunks.DuckDBDataChunkGetSize(chunk);
        var sources = new InputVector(chunk, 0);
        InputVector destinations = function.HasDestination ? new InputVector(chunk, 1) : sources;
        var transports = new InputVector(chunk, function.HasDestination ? 2 : 1);

        Span<ushort> sourcePorts = stackalloc ushort[RowBlock.MaxRows];
        Span<ushort> destinationPorts = function.HasDestination ? stackalloc ushort[RowBlock.MaxRows] : sourcePorts;
        Span<byte> transportCodes = stackalloc byte[RowBlock.MaxRows];
        for (int start = 0; start < rows; start += RowBlock.MaxRows)
        {
            int count = Math.Min(rows - start, RowBlock.MaxRows);
            ulong validity = sources.Validity(start) & destinations.Validity(start) & transports.Validity(start);
            validity &= types.Ports.Read(sources, start, sourcePorts[..count]);
            if (function.HasDestination)
                validity &= types.Ports.Read(destinations, start, destinationPorts[..count]);
            validity &= types.Transports.Read(transports, start, transportCodes[..count]);

            var block = new RowBlock(sourcePorts[..count], destinationPorts[..count], transportCodes[..count]);
            validity &= function.Evaluate(block, results.Texts(start, count));
            ulong unused = count == RowBlock.MaxRows ? 0 : ulong.MaxValue << count;
            results.SetValidity(start, validity | unused);
        }
    }
}
