using OpenTelemetry;
using OpenTelemetry.Logs;

namespace NetworkPorts.Logging;

/// <summary>Adds the name of the service on a log record's port.</summary>
internal sealed class LogServiceNameProcessor : BaseProcessor<LogRecord>
{
    public override void OnEnd(LogRecord data)
    {
        if (data.Attributes is not { } attributes)
            return;

        // The enumerator of an IReadOnlyList would be allocated; the indexer allocates nothing.
        var portAttributes = new PortAttributes();
        for (int i = 0; i < attributes.Count; i++)
        {
            KeyValuePair<string, object?> attribute = attributes[i];
            portAttributes.Read(attribute.Key, attribute.Value);
        }

        if (portAttributes.ServiceName is { } name)
            data.Attributes = Append(attributes, new(AttributeNames.ServiceName, name));
    }

    /// <summary>Returns a copy with one more attribute. The original list belongs to the caller that logs.</summary>
    private static KeyValuePair<string, object?>[] Append(
        IReadOnlyList<KeyValuePair<string, object?>> attributes, KeyValuePair<string, object?> last)
    {
        var result = new KeyValuePair<string, object?>[attributes.Count + 1];
        for (int i = 0; i < result.Length - 1; i++)
            result[i] = attributes[i];
        result[result.Length - 1] = last;
        return result;
    }
}
