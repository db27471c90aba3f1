using System.Net;

namespace FlowLog;

/// <summary>One connection, or one direction of it where the log has a record for each.</summary>
/// <param name="Time">When it began; null where the log does not say.</param>
/// <param name="Source">Who began it or sent it; port 0 where the protocol has no ports.</param>
/// <param name="Destination">Who answered or received it; port 0 where the protocol has no ports.</param>
/// <param name="Protocol">The protocol over IP.</param>
/// <param name="Bytes">The bytes carried. A sum of 64-bit counts, so it need not fit in 64 bits.</param>
internal sealed record Flow(
    DateTimeOffset? Time, IPEndPoint Source, IPEndPoint Destination, Protocol Protocol, UInt128 Bytes);
