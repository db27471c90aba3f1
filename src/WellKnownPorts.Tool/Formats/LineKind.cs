namespace NetworkPorts.Tool.Formats;

/// <summary>The kind of a line.</summary>
internal enum LineKind : byte
{
    /// <summary>A record of a flow.</summary>
    Flow,

    /// <summary>A line that describes the lines after it, and that gets no added fields.</summary>
    Header,

    /// <summary>A line with the names of the columns.</summary>
    Names,

    /// <summary>A line with the types of the columns.</summary>
    Types,

    /// <summary>
    /// A record with ports that is not a flow, such as an alert. It gets a service, but is not counted.
    /// </summary>
    Event,

    /// <summary>A record without a flow.</summary>
    NoFlow,

    /// <summary>A line that cannot be read.</summary>
    Bad,
}
