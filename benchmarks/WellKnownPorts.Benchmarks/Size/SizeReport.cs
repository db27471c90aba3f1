using System.Runtime.InteropServices;
using NetworkPorts.Benchmarks.Startup;

namespace NetworkPorts.Benchmarks.Size;

/// <summary>Formats the results as Markdown.</summary>
internal static class SizeReport
{
    public static string Of(SizeResults results) => $"""
        {ReportHead.Of("Size: what the library adds")}
        A KB is 1000 bytes.

        | file | bytes | KB |
        | --- | ---: | ---: |
        {string.Join('\n', results.Assemblies.Select(file => Row($"`WellKnownPorts.dll`, {file.Name}", file.Bytes)))}
        {Row($"`{results.Package.Name}`", results.Package.Bytes)}

        ## Native AOT, {RuntimeInformation.RuntimeIdentifier}
        {(results.NativeAot is { } sizes ? Table(sizes) : "Not measured: it could not be published on this machine.")}

        """;

    private static string Table(NativeAotSizes sizes) => $"""
        | program prints | bytes | KB |
        | --- | ---: | ---: |
        {Row("a constant", sizes.Hello.Bytes)}
        {Row("the number that its argument says", sizes.Parsing.Bytes)}
        {Row("the name of the port that its argument says", sizes.Library.Bytes)}
        {Row("**growth, from the first to the last**", sizes.Growth)}
        """;

    private static string Row(string what, long bytes) => $"| {what} | {bytes:N0} | {bytes / 1000.0:N1} |";
}
