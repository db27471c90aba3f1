namespace NetworkPorts.Tool.Text;

/// <summary>Thrown where the output takes no more: a full disk, or a pipe whose reader has gone.</summary>
internal sealed class OutputException(Exception failure) : Exception(failure.Message, failure)
{
    private const int UnixBrokenPipe = 32;
    private const int WindowsBrokenPipe = 109;
    private const int WindowsClosingPipe = 232;

    /// <summary>Whether the reader has gone, such as <c>head</c> after its ten lines. It knows, so there is nothing to say.</summary>
    public bool IsReaderGone => InnerException is IOException
        && (InnerException.HResult & 0xFFFF) is UnixBrokenPipe or WindowsBrokenPipe or WindowsClosingPipe;
}
