using System.CodeDom.Compiler;
using System.Reflection;
using Microsoft.Extensions.Logging;

namespace NetworkPorts.Logging;

/// <summary>
/// Determines whether all states of a type with the same message template have the same property names in the same
/// order. This is true for the types of the logging library, and for the structs that its source generator creates for
/// each method.
/// </summary>
internal static class FixedNames
{
    public static bool Has(Type state) => state.IsValueType
        && (state.Assembly == typeof(LoggerExtensions).Assembly
            || state.GetCustomAttribute<GeneratedCodeAttribute>()?.Tool == "Microsoft.Extensions.Logging.Generators");
}
