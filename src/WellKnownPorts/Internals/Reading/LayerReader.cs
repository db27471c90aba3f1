namespace NetworkPorts.Internals;

/// <summary>Reads the lines of a text into a layer, and adds its errors.</summary>
internal delegate void LayerReader(LayerText lines, Layer layer);
