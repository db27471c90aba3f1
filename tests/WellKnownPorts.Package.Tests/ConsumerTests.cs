namespace NetworkPorts.Package.Tests;

/// <summary>
/// Programs of all kinds use the packed library and print lookup results. They are built without warnings.
/// </summary>
public sealed class ConsumerTests : IDisposable
{
    private static readonly string s_json = """
        {"port":13,"requestedTransports":["tcp"],"range":"system","name":"daytime",
        "description":"Daytime service, time of day as text","category":"network","traits":["cleartext"],
        "isBrowserBlocked":true,
        "registeredName":"daytime","registeredDescription":"Daytime","status":"assigned","transports":["tcp","udp"],
        "services":[{"port":13,"transports":["tcp","udp"],"name":"daytime",
        "description":"Daytime service, time of day as text","category":"network","traits":["cleartext"],
        "source":"common-use"},
        {"port":13,"transports":["tcp","udp"],"name":"daytime","description":"Daytime","reference":"RFC867",
        "source":"iana"}]}
        """.ReplaceLineEndings("") + "\n";

    // The .NET Standard assembly has no converters. Reflection writes the properties and cannot read them.
    private static readonly string s_reflectionJson = """
        {"Port":5432,"Transports":16,"Name":"postgresql","Description":"PostgreSQL database server",
        "Aliases":["postgres","pgsql","psql","timescaledb"],"Reference":null,"Source":1,"Origin":null,
        "Category":9,"Traits":1}
        """.ReplaceLineEndings("") + "\n0\n";

    /// <summary>
    /// The bounds of the trimmed assembly in a Blazor app, in bytes. It had 455,957 bytes on 2026-11-28, most of them
    /// tables, and the complete assembly has about 549,000.
    /// </summary>
    private const long MinTrimmedSize = 300_000;
    private const long MaxTrimmedSize = 500_000;

    private readonly Consumer _consumer = new();

    public void Dispose() => _consumer.Dispose();

    [Fact]
    public async Task A_console_program_on_net10() =>
        AssertLookups(
            ".NETCoreApp,Version=v10.0",
            Environment.Version.Major,
            await _consumer.Run("dotnet", "run", "--project", "Console"),
            s_json);

    [Fact]
    public async Task A_console_program_on_the_net8_runtime()
    {
        string output = await _consumer.Publish("Net8");

        AssertLookups(".NETCoreApp,Version=v8.0", 8, await _consumer.Run(Path.Combine(output, "Consumer")), s_json);
    }

    [Fact]
    public async Task The_netstandard_assembly_on_net10() =>
        AssertLookups(
            ".NETStandard,Version=v2.0",
            Environment.Version.Major,
            await _consumer.Run("dotnet", "run", "--project", "NetStandardAsset"),
            s_reflectionJson);

    [Fact]
    public async Task The_netstandard_assembly_on_NET_Framework_or_Mono()
    {
        await _consumer.Run("dotnet", "build", "NetFramework", "--output", _consumer.PathOf("NetFramework", "built"));
        string program = _consumer.PathOf("NetFramework", "built", "Consumer.exe");
        if (OperatingSystem.IsWindows())
        {
            AssertLookups(".NETStandard,Version=v2.0", 4, await _consumer.Run(program), json: "");
            return;
        }

        Assert.SkipUnless(IsOnPath("mono"), "Mono is not installed (Debian: mono-devel).");
        AssertLookups(".NETStandard,Version=v2.0", 4, await _consumer.Run("mono", program), json: "");
    }

    [Fact]
    public async Task A_trimmed_program()
    {
        string output = await _consumer.Publish("Trimmed");

        AssertLookups(".NETCoreApp,Version=v10.0", 10, await _consumer.Run(Path.Combine(output, "Consumer")), s_json);
    }

    [Fact]
    public async Task A_Native_AOT_program()
    {
        string output = await _consumer.Publish("NativeAot");

        Assert.DoesNotContain("WellKnownPorts.dll", Directory.EnumerateFiles(output).Select(Path.GetFileName));
        AssertLookups(".NETCoreApp,Version=v10.0", 10, await _consumer.Run(Path.Combine(output, "Consumer")), s_json);
    }

    [Theory]
    [InlineData("ExtensionsLogging")]
    [InlineData("OpenTelemetry")]
    [InlineData("Serilog")]
    public async Task A_program_that_logs(string project) =>
        Assert.Equal("kafka\n", await _consumer.Run("dotnet", "run", "--project", project));

    [Fact]
    public async Task A_program_that_queries_DuckDB() =>
        Assert.Equal("kafka\n", await _consumer.Run("dotnet", "run", "--project", "DuckDB"));

    [Fact]
    public async Task A_Visual_Basic_program() => Assert.Equal(
        """
        443 (https)
        514 (syslog)
        kafka XmlIpcRegSvc Messaging
        443/udp http3
        5432
        ipp cups-browsed ipp ipps
        8087 (billing-api)

        """,
        await _consumer.Run("dotnet", "run", "--project", "VisualBasic"));

    [Fact]
    public async Task A_Blazor_WebAssembly_app_gets_a_trimmed_assembly()
    {
        string output = _consumer.PathOf("Blazor", "published");
        await _consumer.Run("dotnet", "publish", "Blazor", "--output", output);

        string assembly = Assert.Single(
            Directory.GetFiles(Path.Combine(output, "wwwroot", "_framework"), "WellKnownPorts.*.wasm"));
        Assert.InRange(new FileInfo(assembly).Length, MinTrimmedSize, MaxTrimmedSize);
    }

    [Fact]
    public async Task A_file_based_program()
    {
        string file = _consumer.PathOf("FileBased", "lookups.cs");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, $"#:package WellKnownPorts@{_consumer.PackageVersion}\n"
            + await File.ReadAllTextAsync(_consumer.PathOf("Lookups.cs")));

        string printed = await _consumer.Run("dotnet", "run", file);
        AssertLookups(".NETCoreApp,Version=v10.0", Environment.Version.Major, printed, s_json);
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
            kafka XmlIpcRegSvc Messaging
            443/udp http3
            remote-access tcp,udp
            5432
            ipp cups-browsed ipp ipps
            System User Dynamic

            """,
            await _consumer.Run("dotnet", "fsi", "--warnaserror+", script));
    }

    private static void AssertLookups(string target, int runtime, string printed, string json)
    {
        string registry = Repository.PathOf("src", "WellKnownPorts", "Registry", "iana.csv");
        string registryDate = File.ReadLines(registry).First()[^10..];
        string expected = $"""
            443 (https)
            http protocol over TLS/SSL
            514 (syslog)
            ipp cups-browsed ipp ipps
            www www-http
            kafka XmlIpcRegSvc Messaging 5
            Cleartext True
            5432 (postgresql)
            False
            False
            destination
            443 (http3) http3 443/udp
            False
            remote-access cleartext,malware
            CommonUse
            Udp tcp
            System User Dynamic
            64
            32768-60999
            8087 (billing-api) company-ports.csv
            {registryDate}
            {json}{target}
            {runtime}

            """;

        Assert.Equal(expected, printed);
    }

    private static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
