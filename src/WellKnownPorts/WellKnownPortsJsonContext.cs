#if NET
using System.Text.Json.Serialization;

namespace NetworkPorts;

/// <summary>
/// Source-generated JSON contracts of <see cref="PortInfo"/> and <see cref="ServiceRecord"/>, for programs that are
/// trimmed or compiled ahead of time: camel case, enumerations as lower-case strings, absent values left out.
/// </summary>
/// <remarks>
/// A <see cref="PortInfo"/> reads back from its JSON; what is known of the port is looked up anew. A
/// <see cref="ServiceRecord"/> is only written.
/// </remarks>
[JsonSerializable(typeof(PortInfo))]
[JsonSerializable(typeof(ServiceRecord))]
public sealed partial class WellKnownPortsJsonContext : JsonSerializerContext;
#endif
