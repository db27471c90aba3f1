using FsCheck;
using FsCheck.Fluent;

namespace NetworkPorts.Tool.Tests.Hostile;

/// <summary>The generators of the property tests.</summary>
public static class LogArbitraries
{
    public static Arbitrary<LogSample> Samples() => Gen.Elements<LogSample>(LogSample.All).ToArbitrary();

    public static Arbitrary<ColumnSample> ColumnSamples() => Gen.Elements<ColumnSample>(ColumnSample.All).ToArbitrary();

    public static Arbitrary<HostileText> Texts()
    {
        Gen<byte[]> known = Gen.Elements(HostileText.Known);
        Gen<byte[]> any = ArbMap.Default.GeneratorFor<byte[]>();
        return Gen.OneOf(known, any, known.ListOf().Select(parts => parts.SelectMany(part => part).ToArray()))
            .Select(bytes => new HostileText(bytes)).ToArbitrary();
    }

    public static Arbitrary<JsonText> Json() => JsonText.Generator.ToArbitrary();
}
