namespace NetworkPorts.Tool.Tests;

/// <summary>A stream that fails after the end of another stream.</summary>
/// <param name="stream">The stream before the failure.</param>
internal sealed class FailingStream(Stream stream) : ForwardStream
{
    public override int Read(Span<byte> buffer) =>
        stream.Read(buffer) is var read and > 0 ? read : throw new IOException("the disk is gone");
}
