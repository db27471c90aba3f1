using System.CodeDom.Compiler;
using System.Reflection;
using Microsoft.Extensions.Logging;

namespace NetworkPorts.Logging;

/// <summary>
/// Knows whether all states of a type that have the same message template have the same property names in the same
/// order. This is true for the types of the logging library itself, and for the structs that its source generator
/// creates per method.
/// </summary>
internal static class FixedNames
{
    public static bool Has(Type state) => state.IsValueType
        && (state.Assembly == typeof(LoggerExtensions).Assembly
            || state.GetCustomAttribute<GeneratedCodeAttribute>()?.Tool == "Microsoft.Extensions.Logging.Generators");
}
