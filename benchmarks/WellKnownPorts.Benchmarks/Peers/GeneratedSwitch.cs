using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NetworkPorts.Benchmarks.Peers;

/// <summary>
/// A <c>switch</c> with a case for each port, as a code generator would write it. The compiled code includes the loop,
/// so that no delegate call is counted for each port.
/// </summary>
internal static class GeneratedSwitch
{
    /// <summary>Compiles the switch and its loop.</summary>
    /// <returns>A method that counts the ports with a name.</returns>
    /// <exception cref="InvalidOperationException">The generated code does not compile.</exception>
    public static Func<ushort[], int> CountNames()
    {
        var source = new StringBuilder("""
            public static class Switch
            {
                public static int CountNames(ushort[] ports)
                {
                    int count = 0;
                    foreach (ushort port in ports)
                        count += Name(port) is null ? 0 : 1;
                    return count;
                }

                private static string Name(ushort port)
                {
                    switch (port)
                    {

            """);
        foreach (PortInfo port in WellKnownPorts.Ports.Values.Where(port => port.Name is not null))
            source.AppendLine(FormattableString.Invariant($"            case {port.Port}: return \"{port.Name}\";"));
        source.Append("            default: return null; } } }");

        var compilation = CSharpCompilation.Create(
            "Switch",
            [CSharpSyntaxTree.ParseText(source.ToString())],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        using var image = new MemoryStream();
        if (!compilation.Emit(image).Success)
            throw new InvalidOperationException("The generated switch does not compile.");
        return Assembly.Load(image.ToArray())
            .GetType("Switch")!
            .GetMethod(nameof(CountNames))!
            .CreateDelegate<Func<ushort[], int>>();
    }
}
