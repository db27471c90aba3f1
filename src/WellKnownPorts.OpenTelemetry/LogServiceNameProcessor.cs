using OpenTelemetry;
using OpenTelemetry.Logs;

namespace NetworkPorts.Logging;

/// <summary>Adds the name of the service on a log record's port.</summary>
internal sealed class LogServiceNameProcessor : BaseProcessor<LogRecord>
{
    public override void OnEnd(LogRecord data)
    {
        if (data.Attributes is not { } read)
            return;

        // By index: an enumerator of a list known by its interface is an allocation.
        var attributes = new PortAttributes();
        for (int i = 0; i < read.Count; i++)
        {
            KeyValuePair<string, object?> attribute = read[i];
            attributes.Read(attribute.Key, attribute.Value);
        }

        if (attributes.ServiceName is { } name)
            data.Attributes = Append(read, new(AttributeNames.ServiceName, name));
    }

    /// <summary>The list is the caller's own, which the message is made from: it is copied, never changed.</summary>
    private static KeyValuePair<string, object?>[] Append(
        IReadOnlyList<KeyValuePair<string, object?>> attributes, KeyValuePair<string, object?> last)
    {
        var all = new KeyValuePair<string, object?>[attributes.Count + 1];
        for (int i = 0; i < all.Length - 1; i++)
            all[i] = attributes[i];
        all[all.Length - 1] = last;
        return all;
    }
}
