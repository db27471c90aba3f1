using System.Text.Json;

namespace NetworkPorts.Benchmarks.Startup;

/// <summary>The programs that find the name of port 443 when they start, each in a different way.</summary>
internal static class StartupPrograms
{
    // The lookup is a separate method, so that the measured time includes everything that it loads and compiles.
    private const string Main = """
        using System.Diagnostics;
        using System.Runtime.CompilerServices;

        internal static partial class Program
        {
            private static void Main()
            {
                long start = Stopwatch.GetTimestamp();
                long allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
                string? name = FirstName();
                long allocated = GC.GetAllocatedBytesForCurrentThread() - allocatedBefore;
                TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
                Console.WriteLine($"{elapsed.Ticks} {allocated} {name}");
            }

            [MethodImpl(MethodImplOptions.NoInlining)]
            private static partial string? FirstName();
        }
        """;

    private const string FromRegistry = """
        internal static partial class Program
        {
            private static partial string? FirstName() => Registry.Ports[443].Name;
        }

        internal sealed record Entry(ushort Port, string Name, string Description, byte Transports);
        """;

    public static ScratchProgram Empty { get; } = Program("empty", ("FirstName.cs", """
        internal static partial class Program
        {
            private static partial string? FirstName() => null;
        }
        """));

    public static ScratchProgram Library { get; } = Program("WellKnownPorts", ("FirstName.cs", """
        using NetworkPorts;

        internal static partial class Program
        {
            private static partial string? FirstName() => WellKnownPorts.Lookup(443).Name;
        }
        """)) with { UsesLibrary = true };

    public static ScratchProgram Json { get; } = Program("json",
        ("FirstName.cs", FromRegistry),
        ("ports.json", JsonSerializer.Serialize(RegistryEntry.All)),
        ("Registry.cs", """
        using System.Collections.Frozen;
        using System.Text.Json;
        using System.Text.Json.Serialization;

        internal static class Registry
        {
            public static readonly FrozenDictionary<ushort, Entry> Ports = Read();

            private static FrozenDictionary<ushort, Entry> Read()
            {
                byte[] json = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "ports.json"));
                Entry[] entries = JsonSerializer.Deserialize(json, EntryContext.Default.EntryArray)!;
                var first = new Dictionary<ushort, Entry>(entries.Length);
                foreach (Entry entry in entries)
                    first.TryAdd(entry.Port, entry);
                return first.ToFrozenDictionary();
            }
        }

        [JsonSerializable(typeof(Entry[]))]
        internal sealed partial class EntryContext : JsonSerializerContext;
        """));

    public static ScratchProgram Literals { get; } = Program("literals",
        ("FirstName.cs", FromRegistry),
        ("Registry.cs", $$"""
        using System.Collections.Frozen;

        internal static class Registry
        {
            public static readonly FrozenDictionary<ushort, Entry> Ports =
                new Dictionary<ushort, Entry>(ushort.MaxValue / 8)
            {
                {{string.Join("\n        ", FirstOfEachPort.Select(Literal))}}
            }.ToFrozenDictionary();
        }
        """));

    public static IReadOnlyList<ScratchProgram> All { get; } = [Empty, Library, Json, Literals];

    private static IEnumerable<RegistryEntry> FirstOfEachPort => RegistryEntry.All.DistinctBy(entry => entry.Port);

    private static ScratchProgram Program(string name, params (string Name, string Text)[] files) =>
        new(name, files.Append(("Main.cs", Main)).ToDictionary());

    // A JSON string is also a valid C# string literal.
    private static string Literal(RegistryEntry entry) =>
        $"[{entry.Port}] = new({entry.Port}, {JsonSerializer.Serialize(entry.Name)}, " +
        $"{JsonSerializer.Serialize(entry.Description)}, {entry.Transports}),";
}
