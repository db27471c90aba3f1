using System.Reflection;
using System.Runtime.Versioning;

namespace NetworkPorts.Tests;

/// <summary>The framework that the tested assembly of the library was compiled for.</summary>
internal static class TestedFramework
{
    public static FrameworkName Name { get; } =
        new(typeof(WellKnownPorts).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);

    /// <summary>Returns whether the framework is .NET Standard or a version of .NET before the given one.</summary>
    public static bool IsBefore(int version) => Name.Identifier != ".NETCoreApp" || Name.Version.Major < version;
}
