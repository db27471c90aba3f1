namespace NetworkPorts.Benchmarks.Startup;

/// <summary>When a program becomes machine code.</summary>
internal enum Compilation
{
    /// <summary>As it runs: framework-dependent, with the default tiers.</summary>
    Jit,

    /// <summary>Before it runs: Native AOT.</summary>
    NativeAot,
}
