using NetworkPorts.Benchmarks.Startup;

namespace NetworkPorts.Benchmarks.FlowLogs;

/// <summary>
/// The program that most people would write first. It splits each line into strings. However, it creates each word only
/// once, and buffers its output.
/// </summary>
internal static class PlainProgram
{
    // This program creates its words from the names of the enumeration members, and the tool gets them from PortWords.
    // The output check compares them.
    public static ScratchProgram Program { get; } = new("plain", new Dictionary<string, string>
    {
        ["Program.cs"] = """
            using NetworkPorts;

            using var output = new StreamWriter(
                Console.OpenStandardOutput(), bufferSize: 256 * 1024) { NewLine = "\n" };
            foreach (string line in File.ReadLines(args[0]))
                output.WriteLine(line.StartsWith('#') ? Header(line) : Enriched(line));

            static string Header(string line) => line + line.Split('\t')[0] switch
            {
                "#fields" => "\tport_service\tport_category\tport_range\tport_traits\tport_side\tport_confidence",
                "#types" => "\tstring\tstring\tstring\tset[string]\tstring\tstring",
                _ => "",
            };

            static string Enriched(string line)
            {
                string[] columns = line.Split('\t');
                TransportProtocols transport = columns[6] switch
                {
                    "tcp" => TransportProtocols.Tcp,
                    "udp" => TransportProtocols.Udp,
                    "sctp" => TransportProtocols.Sctp,
                    "dccp" => TransportProtocols.Dccp,
                    _ => TransportProtocols.None,
                };
                if (transport == TransportProtocols.None)
                    return $"{line}\t-\t-\t-\t-\t-\t-";

                ushort source = ushort.Parse(columns[3]);
                ushort destination = ushort.Parse(columns[5]);
                bool isActiveFtp = source == 20 && destination >= 1024;
                FlowInitiator initiator = isActiveFtp ? FlowInitiator.Unknown : columns[15][0] switch
                {
                    'S' => FlowInitiator.Source,
                    's' => FlowInitiator.Destination,
                    _ => FlowInitiator.Unknown,
                };
                FlowClassification flow = WellKnownPorts.ClassifyFlow(source, destination, transport, initiator);
                PortInfo port = flow.Confidence == FlowConfidence.None && destination != 0
                    ? WellKnownPorts.Lookup(destination, transport)
                    : flow.Service;
                return string.Join(
                    '\t', line, port.Name ?? "-", Words.Of(port.Category), Words.Of(port.Range), Words.Of(port.Traits),
                    Words.Of(flow.Side), Words.Of(flow.Confidence));
            }
            """,
        ["Words.cs"] = """
            using System.Text.Json;
            using NetworkPorts;

            internal static class Words
            {
                private static readonly string[] s_ranges = All<PortRange>();
                private static readonly string[] s_categories = All<PortCategory>("-");
                private static readonly string[] s_sides = All<FlowSide>("-");
                private static readonly string[] s_confidences = All<FlowConfidence>("-");

                // Every combination of the flags.
                private static readonly string[] s_traits =
                [
                    "-",
                    .. Enumerable.Range(1, (2 * (int)Enum.GetValues<PortTraits>().Max()) - 1)
                        .Select(value => Spell((PortTraits)value)),
                ];

                public static string Of(PortRange range) => s_ranges[(int)range];
                public static string Of(PortCategory category) => s_categories[(int)category];
                public static string Of(PortTraits traits) => s_traits[(int)traits];
                public static string Of(FlowSide side) => s_sides[(int)side];
                public static string Of(FlowConfidence confidence) => s_confidences[(int)confidence];

                private static string[] All<T>(string? first = null) where T : struct, Enum =>
                    [.. Enum.GetValues<T>().Select((value, index) => (index == 0 ? first : null) ?? Spell(value))];

                private static string Spell<T>(T value) where T : struct, Enum =>
                    string.Join(',', value.ToString().Split(", ").Select(JsonNamingPolicy.KebabCaseLower.ConvertName));
            }
            """,
    }, UsesLibrary: true);
}
