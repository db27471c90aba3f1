using System.Text.Json;
using System.Text.Json.Serialization;
using NetworkPorts.Internals;

namespace NetworkPorts.Json;

/// <summary>Converts <see cref="ServiceRecords"/> to and from a JSON array of service records.</summary>
/// <remarks>
/// Only lists that the built-in data of this version contains can be read: all records of a port for some transports,
/// or all records of a name. To read another selection, use an array or a list of <see cref="ServiceRecord"/>.
/// </remarks>
public sealed class ServiceRecordsJsonConverter : JsonConverter<ServiceRecords>
{
    internal static readonly ServiceRecordsJsonConverter Instance = new();

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, ServiceRecords value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        foreach (ServiceRecord record in value)
            ServiceRecordJsonConverter.Instance.Write(writer, record, options);
        writer.WriteEndArray();
    }

    /// <inheritdoc />
    public override ServiceRecords Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw JsonObject.Wrong(nameof(ServiceRecords), "an array", ref reader);

        var read = new List<ServiceRecord>();
        for (reader.Read(); reader.TokenType != JsonTokenType.EndArray; reader.Read())
            read.Add(ServiceRecordJsonConverter.Instance.Read(ref reader, typeof(ServiceRecord), options));
        if (read.Count == 0)
            return default;

        foreach (ServiceRecords candidate in Candidates(read[0]))
        {
            if (candidate.SequenceEqual(read))
                return candidate;
        }

        throw new JsonException(
            "The records are not the complete list for a port or a name. "
                + $"Read them as an array of {nameof(ServiceRecord)}.");
    }

    /// <summary>Returns all lists of the API that start with a record, and some other lists.</summary>
    private static IEnumerable<ServiceRecords> Candidates(ServiceRecord first)
    {
        const int Lowest = (int)TransportProtocols.Tcp;
        for (int set = Lowest; set <= (int)TransportProtocols.All; set += Lowest)
            yield return new PortInfo(first.Port, (TransportProtocols)set).Services;

        foreach (string name in first.Aliases.Prepend(first.Name))
        {
            if (NameTable.Find(name) is >= 0 and int slot)
                yield return ServiceRecords.OfName(slot);
        }
    }
}
