using NetworkPorts.Benchmarks.Startup;

namespace NetworkPorts.Benchmarks.Size;

/// <summary>Hello world programs, without and with the library.</summary>
internal static class SizePrograms
{
    public static ScratchProgram Hello { get; } = Program("hello", """
        System.Console.WriteLine("https");
        """);

    public static ScratchProgram Parsing { get; } = Program("parsing", """
        System.Console.WriteLine(int.Parse(args[0]));
        """);

    public static ScratchProgram Library { get; } = Program("library", """
        System.Console.WriteLine(NetworkPorts.WellKnownPorts.Lookup(int.Parse(args[0])).Name);
        """) with { UsesLibrary = true };

    private static ScratchProgram Program(string name, string source) =>
        new(name, new Dictionary<string, string> { ["Program.cs"] = source });
}
