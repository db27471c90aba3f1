namespace NetworkPorts.Json;

/// <summary>
/// Converts <see cref="ServiceSource"/> to and from the words <c>iana</c>, <c>common-use</c> and <c>custom</c>.
/// </summary>
public sealed class ServiceSourceJsonConverter : WordJsonConverter<ServiceSource>
{
    private protected override string ToWord(ServiceSource value) => value.ToWord();

    private protected override bool TryParse(string word, out ServiceSource value) =>
        PortWords.TryParse(word, out value);
}
