namespace NetworkPorts.Tool.Text;

/// <summary>Collects text and writes complete lines, so that the output never ends with a part of a line.</summary>
internal sealed class LineWriter(Stream output) : LineBuffer
{
    private readonly Lock _writing = new();
    private bool _isClosed;

    /// <summary>Writes the collected text, which must end with a complete line.</summary>
    /// <exception cref="OutputException">The text cannot be written.</exception>
    public void Flush()
    {
        Write(Text);
        Clear();
    }

    /// <summary>Writes text that ends with a complete line, without collecting it.</summary>
    /// <exception cref="OutputException">The text cannot be written.</exception>
    public void Write(ReadOnlySpan<byte> text)
    {
        lock (_writing)
        {
            if (_isClosed || text.IsEmpty)
                return;
            try
            {
                output.Write(text);
                output.Flush();
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                _isClosed = true;
                throw new OutputException(failure);
            }
        }
    }

    /// <summary>Waits for the current write, and prevents further writes.</summary>
    public void Close()
    {
        lock (_writing)
            _isClosed = true;
    }
}
