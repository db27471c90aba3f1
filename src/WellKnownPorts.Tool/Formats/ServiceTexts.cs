using System.Runtime.InteropServices;

namespace NetworkPorts.Tool.Formats;

/// <summary>
/// The added fields of each service as a log writes them. Most flows go to a few services, so their text is created
/// once.
/// </summary>
/// <param name="create">Creates the text for a service.</param>
internal sealed class ServiceTexts(Func<FlowService, byte[]> create)
{
    /// <summary>A few megabytes of text. Only a log that was made for it has more.</summary>
    private const int MaxTexts = 65_536;

    private readonly Dictionary<int, byte[]> _texts = [];

    /// <summary>Returns the text for a service.</summary>
    public byte[] Of(FlowService service)
    {
        if (_texts.Count == MaxTexts)
            _texts.Clear();
        ref byte[]? text = ref CollectionsMarshal.GetValueRefOrAddDefault(_texts, service.Key, out _);
        return text ??= create(service);
    }
}
