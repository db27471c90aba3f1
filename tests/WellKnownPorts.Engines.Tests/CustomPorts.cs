namespace NetworkPorts.Engines.Tests;

/// <summary>A file of custom services, on single ports and on ranges, which also hides services.</summary>
internal sealed class CustomPorts : IDisposable
{
    public CustomPorts()
    {
        File.WriteAllText(Path, """
            port,transports,name,description,category,traits
            443,tcp,edge,"It's ""ours"" \ here",web,cleartext
            8087-8090,tcp udp,billing-api,,web,
            40000-40100,udp,media,,media,
            40050,udp,relay,,media,
            22,tcp,-,,,
            9092,tcp udp sctp dccp,-,,,
            """);
        Registry = new PortRegistryBuilder().AddFile(Path).Build();
    }

    /// <summary>Gets the path of the file.</summary>
    public string Path { get; } =
        System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName());

    /// <summary>Gets the registry with the services.</summary>
    public PortRegistry Registry { get; }

    public void Dispose() => File.Delete(Path);
}
