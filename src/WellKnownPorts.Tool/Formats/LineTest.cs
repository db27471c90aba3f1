namespace NetworkPorts.Tool.Formats;

/// <summary>Returns whether a line has a format.</summary>
internal delegate bool LineTest(ReadOnlySpan<byte> line, FlowFormats formats);
