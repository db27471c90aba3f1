using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NetworkPorts.Tests;

/// <summary>Compiles code as a program that uses the library, runs it and returns its output.</summary>
internal static class Snippet
{
    private const string GlobalUsings =
        "global using System; global using System.Collections.Generic; global using System.Linq;";

    // Packages may have been built with an older version of another package. The SDK also suppresses these warnings.
    private static readonly Dictionary<string, ReportDiagnostic> s_noWarnings = new()
    {
        ["CS1701"] = ReportDiagnostic.Suppress,
        ["CS1702"] = ReportDiagnostic.Suppress,
    };

    public static string Run(string code)
    {
        string[] platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "Snippet",
            [CSharpSyntaxTree.ParseText(GlobalUsings), CSharpSyntaxTree.ParseText(code)],
            platform.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(
                OutputKind.ConsoleApplication,
                nullableContextOptions: NullableContextOptions.Enable,
                specificDiagnosticOptions: s_noWarnings));
        Assert.Empty(compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));

        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        return Capture(Assembly.Load(image.ToArray()).EntryPoint!);
    }

    private static string Capture(MethodInfo main)
    {
        TextWriter before = Console.Out;
        var output = new StringWriter { NewLine = "\n" };

        // Otherwise a console logger colors its output when the tests run in a terminal.
        Environment.SetEnvironmentVariable("NO_COLOR", "1");
        Console.SetOut(output);
        try
        {
            main.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
        }

        return output.ToString();
    }
}
