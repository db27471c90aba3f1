namespace NetworkPorts.Package.Tests;

/// <summary>Programs of every kind use the packed file, and print what they looked up. Each is built without a warning.</summary>
public sealed class ConsumerTests : IDisposable
{
    private const string Json = """
        {"port":13,"askedFor":["tcp"],"range":"system","status":"assigned","transports":["tcp","udp"],"name":"daytime","description":"Daytime","commonName":"daytime","category":"network","traits":["browser-blocked"],"services":[{"port":13,"transports":["tcp","udp"],"name":"daytime","description":"Daytime","reference":"RFC867","source":"iana"},{"port":13,"transports":["tcp","udp"],"name":"daytime","description":"Daytime service, time of day as text","category":"network","traits":["browser-blocked"],"source":"common-use"}]}

        """;

    private readonly Consumer _consumer = new();

    public void Dispose() => _consumer.Dispose();

    [Fact]
    public async Task A_console_program_on_net10() =>
        AssertLookups(".NETCoreApp,Version=v10.0", Environment.Version.Major, await _consumer.Run("dotnet", "run", "--project", "Console"));

    [Fact]
    public async Task A_console_program_on_net8_with_the_runtime_of_net8()
    {
        string output = await _consumer.Publish("Net8");

        AssertLookups(".NETCoreApp,Version=v8.0", 8, await _consumer.Run(Path.Combine(output, "Consumer")));
    }

    [Fact]
    public async Task The_netstandard_assembly_on_net10() =>
        AssertLookups(".NETStandard,Version=v2.0", Environment.Version.Major, await _consumer.Run("dotnet", "run", "--project", "NetStandardAsset"));

    [Fact]
    public async Task The_netstandard_assembly_on_NET_Framework_or_Mono()
    {
        await _consumer.Run("dotnet", "build", "NetFramework", "--output", _consumer.PathOf("NetFramework", "built"));
        string program = _consumer.PathOf("NetFramework", "built", "Consumer.exe");
        if (OperatingSystem.IsWindows())
        {
            AssertLookups(".NETStandard,Version=v2.0", 4, await _consumer.Run(program));
            return;
        }

        Assert.SkipUnless(IsOnPath("mono"), "Mono is not installed (Debian: mono-devel).");
        AssertLookups(".NETStandard,Version=v2.0", 4, await _consumer.Run("mono", program));
    }

    [Fact]
    public async Task A_trimmed_program()
    {
        string output = await _consumer.Publish("Trimmed");

        AssertLookups(".NETCoreApp,Version=v10.0", 10, await _consumer.Run(Path.Combine(output, "Consumer")));
    }

    [Fact]
    public async Task A_program_compiled_ahead_of_time()
    {
        string output = await _consumer.Publish("NativeAot");

        Assert.DoesNotContain("WellKnownPorts.dll", Directory.EnumerateFiles(output).Select(Path.GetFileName));
        AssertLookups(".NETCoreApp,Version=v10.0", 10, await _consumer.Run(Path.Combine(output, "Consumer")));
    }

    [Theory]
    [InlineData("ExtensionsLogging")]
    [InlineData("OpenTelemetry")]
    [InlineData("Serilog")]
    public async Task A_program_that_logs(string project) =>
        Assert.Equal("kafka\n", await _consumer.Run("dotnet", "run", "--project", project));

    [Fact]
    public async Task A_file_that_is_a_program()
    {
        string file = _consumer.PathOf("FileBased", "lookups.cs");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, $"#:package WellKnownPorts@{_consumer.PackageVersion}\n"
            + await File.ReadAllTextAsync(_consumer.PathOf("Lookups.cs")));

        AssertLookups(".NETCoreApp,Version=v10.0", Environment.Version.Major, await _consumer.Run("dotnet", "run", file));
    }

    [Fact]
    public async Task An_FSharp_script()
    {
        string script = _consumer.PathOf("FSharp", "lookups.fsx");
        await File.WriteAllTextAsync(script, $"#r \"nuget: WellKnownPorts, {_consumer.PackageVersion}\"\n"
            + await File.ReadAllTextAsync(_consumer.PathOf("FSharp", "Lookups.fs")));

        Assert.Equal(
            """
            443 (https)
            514 (syslog)
            XmlIpcRegSvc kafka Messaging
            5432
            ipp ipps ipp
            System User Dynamic

            """,
            await _consumer.Run("dotnet", "fsi", "--warnaserror+", script));
    }

    private static void AssertLookups(string target, int runtime, string printed)
    {
        string registryDate = File.ReadLines(Repository.PathOf("src", "WellKnownPorts", "Registry", "iana.csv")).First()[^10..];
        string expected = $"""
            443 (https)
            http protocol over TLS/SSL
            514 (syslog)
            ipp ipps ipp
            www www-http
            XmlIpcRegSvc kafka Messaging
            BrowserBlocked, Cleartext
            5432/tcp,udp (postgresql)
            False
            System User Dynamic
            64
            32768-60999
            {registryDate}
            {(target.StartsWith(".NETStandard", StringComparison.Ordinal) ? "" : Json)}{target}
            {runtime}

            """;

        Assert.Equal(expected, printed);
    }

    private static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
