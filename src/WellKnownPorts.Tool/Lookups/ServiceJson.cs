using System.Text.Json;

namespace NetworkPorts.Tool.Lookups;

/// <summary>Writes services as JSON, in the format of the library.</summary>
internal static class ServiceJson
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n" };

    /// <summary>Writes an array with an object for each query.</summary>
    public static void Write(LineBuffer output, IEnumerable<PortAnswer> answers)
    {
        using (Utf8JsonWriter json = new(output, s_options))
        {
            json.WriteStartArray();
            foreach (PortAnswer answer in answers)
            {
                json.WriteStartObject();
                json.WriteString("query"u8, answer.Query);
                json.WritePropertyName("services"u8);
                WriteServices(json, answer.Services);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        output.Append("\n"u8);
    }

    /// <summary>Writes an array of services.</summary>
    public static void Write(LineBuffer output, IEnumerable<ServiceRecord> services)
    {
        using (Utf8JsonWriter json = new(output, s_options))
            WriteServices(json, services);
        output.Append("\n"u8);
    }

    private static void WriteServices(Utf8JsonWriter json, IEnumerable<ServiceRecord> services)
    {
        json.WriteStartArray();
        foreach (ServiceRecord service in services)
            JsonSerializer.Serialize(json, service, WellKnownPortsJsonContext.Default.ServiceRecord);
        json.WriteEndArray();
    }
}
