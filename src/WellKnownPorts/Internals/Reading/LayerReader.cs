namespace NetworkPorts.Internals;

/// <summary>Reads the lines of a text into a layer, and adds the errors in the text to its error list.</summary>
internal delegate void LayerReader(LayerText lines, Layer layer);
