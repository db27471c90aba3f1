using System.Text;
using System.Text.Json;

namespace NetworkPorts.Tests;

/// <summary>Reads JSON in every way that the serializer offers and asserts that the results agree.</summary>
internal static class JsonReading
{
    /// <summary>Returns the value that every way of reading returns. Throws if every way throws.</summary>
    public static T? Read<T>(string json, JsonSerializerOptions? options = null)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        JsonSerializerOptions usual = options ?? JsonSerializerOptions.Default;
        var smallest = new JsonSerializerOptions(usual) { DefaultBufferSize = 1 };
        (T? Value, JsonException? Error)[] outcomes =
        [
            Try(() => JsonSerializer.Deserialize<T>(json, usual)),
            Try(() => JsonSerializer.Deserialize<T>(utf8, usual)),
            Try(() => JsonSerializer.Deserialize<T>(new MemoryStream(utf8), usual)),
            Try(() => JsonSerializer.Deserialize<T>(new MemoryStream(utf8), smallest)),
            Try(() => JsonSerializer.Deserialize<T>(new SlowStream(utf8), smallest)),
            Try(() => JsonSerializer.DeserializeAsync<T>(new MemoryStream(utf8), usual)
                .AsTask().GetAwaiter().GetResult()),
            Try(() => JsonSerializer.DeserializeAsync<T>(new SlowStream(utf8), smallest)
                .AsTask().GetAwaiter().GetResult()),
            Try(() => JsonDocument.Parse(utf8, DocumentOptions(usual)).Deserialize<T>(usual)),
        ];

        Assert.All(outcomes, outcome => Assert.Equal(outcomes[0].Error is null, outcome.Error is null));
        if (outcomes[0].Error is { } error)
            throw error;
        Assert.All(outcomes, outcome => Assert.Equal(outcomes[0].Value, outcome.Value));
        return outcomes[0].Value;
    }

    private static (T? Value, JsonException? Error) Try<T>(Func<T?> read)
    {
        try
        {
            return (read(), null);
        }
        catch (JsonException error)
        {
            return (default, error);
        }
    }

    private static JsonDocumentOptions DocumentOptions(JsonSerializerOptions options) =>
        new() { AllowTrailingCommas = options.AllowTrailingCommas, CommentHandling = options.ReadCommentHandling };

    /// <summary>A stream that returns one byte at a time.</summary>
    private sealed class SlowStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(1, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(1, buffer.Length)], cancellationToken);
    }
}
