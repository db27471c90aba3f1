namespace NetworkPorts.Tool.Commands;

/// <summary>A command whose help shows examples.</summary>
internal interface IHasExamples
{
    /// <summary>Gets command lines, each in a line of its own.</summary>
    string Examples { get; }
}
