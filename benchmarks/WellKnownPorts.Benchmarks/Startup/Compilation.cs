namespace NetworkPorts.Benchmarks.Startup;

/// <summary>When a program is compiled to machine code.</summary>
internal enum Compilation
{
    /// <summary>While it runs: framework-dependent, with the default tiers.</summary>
    Jit,

    /// <summary>Before it runs: Native AOT.</summary>
    NativeAot,
}
