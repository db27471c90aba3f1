namespace NetworkPorts.Tool.Text;

/// <summary>Thrown if the output cannot be written: the disk is full, or the reader of a pipe has exited.</summary>
internal sealed class OutputException(Exception failure) : Exception(failure.Message, failure)
{
    private const int UnixBrokenPipe = 32;
    private const int WindowsBrokenPipe = 109;
    private const int WindowsClosingPipe = 232;

    /// <summary>
    /// Gets whether the reader of a pipe has exited, such as <c>head</c> after ten lines. That is not an error.
    /// </summary>
    public bool IsReaderGone => InnerException is IOException
        && (InnerException.HResult & 0xFFFF) is UnixBrokenPipe or WindowsBrokenPipe or WindowsClosingPipe;
}
