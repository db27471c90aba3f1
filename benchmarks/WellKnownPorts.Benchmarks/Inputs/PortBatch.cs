namespace NetworkPorts.Benchmarks.Inputs;

/// <summary>The ports that all peers look up. They are the same in each run.</summary>
internal static class PortBatch
{
    public const int Size = 4096;

    // The default range of ephemeral ports on Linux.
    private const int FirstEphemeral = 32768;
    private const int LastEphemeral = 60999;

    private static readonly ushort[] s_popular =
    [
        20, 21, 22, 23, 25, 53, 67, 69, 80, 88, 110, 111, 123, 135, 137, 139, 143, 161, 179, 389, 443, 445, 465, 500,
        514, 587, 636, 853, 993, 995, 1433, 1521, 1883, 2049, 3128, 3306, 3389, 4500, 5060, 5353, 5432, 5672, 6379,
        6443, 8080, 8443, 9092, 9100, 9200, 11211, 27017,
    ];

    public static ushort[] Of(PortMix mix)
    {
        var random = new Random(6335);
        var ports = new ushort[Size];
        for (int i = 0; i < ports.Length; i++)
        {
            bool isPopular = mix == PortMix.Popular || (mix == PortMix.Realistic && random.Next(2) == 0);
            ports[i] = isPopular ? Popular(random) : mix == PortMix.Uniform ? Any(random) : Ephemeral(random);
        }

        return ports;
    }

    public static ushort Popular(Random random) => s_popular[random.Next(s_popular.Length)];

    public static ushort Any(Random random) => (ushort)random.Next(ushort.MaxValue + 1);

    public static ushort Ephemeral(Random random) => (ushort)random.Next(FirstEphemeral, LastEphemeral + 1);
}
