using NetworkPorts.Internals;

namespace NetworkPorts.Tool.Exports;

/// <summary>
/// The SQL expressions that classify a flow, with the same results as <c>WellKnownPorts.ClassifyFlow</c>. They use only
/// <c>CASE</c>, comparisons and arithmetic, which every dialect has.
/// </summary>
/// <remarks>
/// A subquery joins a flow with the rows of its two ports, and computes the weight of each port. Its columns are
/// <c>wkp_transport_index</c>, <c>wkp_source_number</c> (the port), <c>wkp_source_name</c> and
/// <c>wkp_source_weight</c>, and the same for the destination. The prefix avoids the names of columns of the user. The
/// result is null if a port is not a number from 0 to 65535, or if the transport protocol has no ports. Databases
/// replace a column of the subquery by its expression, so each result uses a weight as few times as possible.
/// </remarks>
internal static class FlowSql
{
    private const string Higher =
        "CASE WHEN wkp_source_weight > wkp_destination_weight THEN wkp_source_weight ELSE wkp_destination_weight END";

    private const string Lower =
        "CASE WHEN wkp_source_weight < wkp_destination_weight THEN wkp_source_weight ELSE wkp_destination_weight END";

    private static readonly string s_usedWeights =
        List(FlowWeight.UsedEphemeral, FlowWeight.UsedUser, FlowWeight.UsedSystem);

    private static readonly string s_registeredWeights =
        List(FlowWeight.RegisteredEphemeral, FlowWeight.RegisteredUser, FlowWeight.RegisteredSystem);

    private static readonly string s_unknownWeights =
        List(FlowWeight.PortZero, FlowWeight.UnknownEphemeral, FlowWeight.Unknown);

    // The port with the greater weight is the service's; with equal weights, the lower port.
    private static readonly string s_isSource = $"{Rank("source")} > {Rank("destination")}";

    private static readonly string s_isValid =
        $"wkp_transport_index >= 0 AND {IsPort("source")} AND {IsPort("destination")}";

    /// <summary>Gets the columns of the result, given the columns of the subquery.</summary>
    public static string ResultColumns => $"""
        {ServicePort} AS service_port,
          {Service} AS service,
          {Side} AS side,
          {Confidence} AS confidence
        """;

    /// <summary>Gets the port of the service, given the columns of the subquery.</summary>
    public static string ServicePort => Chosen("wkp_source_number", "wkp_destination_number");

    /// <summary>Gets the name of the service, given the columns of the subquery.</summary>
    public static string Service => Chosen("wkp_source_name", "wkp_destination_name");

    /// <summary>Gets the side of the service, given the columns of the subquery.</summary>
    public static string Side => $"""
        CASE WHEN {s_isValid} THEN
            CASE WHEN wkp_source_number = wkp_destination_number THEN '{FlowSide.Unknown.ToWord()}'
              WHEN wkp_source_number = 0 AND wkp_destination_weight IN ({s_unknownWeights})
                OR wkp_destination_number = 0 AND wkp_source_weight IN ({s_unknownWeights})
                THEN '{FlowSide.Unknown.ToWord()}'
              WHEN {s_isSource} THEN '{FlowSide.Source.ToWord()}'
              ELSE '{FlowSide.Destination.ToWord()}' END END
        """;

    /// <summary>Gets the confidence, given the columns of the subquery.</summary>
    public static string Confidence => $"""
        CASE WHEN {s_isValid} THEN
            CASE WHEN {Lower} >= {FlowWeight.UsedEphemeral} AND wkp_source_number <> wkp_destination_number
                THEN '{FlowConfidence.Contested.ToWord()}'
              WHEN {Higher} = {FlowWeight.Custom} THEN '{FlowConfidence.Custom.ToWord()}'
              WHEN {Higher} IN ({s_usedWeights}) THEN '{FlowConfidence.CommonUse.ToWord()}'
              WHEN {Higher} IN ({s_registeredWeights}) THEN '{FlowConfidence.Registered.ToWord()}'
              WHEN {Lower} = {FlowWeight.PortZero} OR wkp_source_number = wkp_destination_number
                THEN '{FlowConfidence.None.ToWord()}'
              WHEN {Higher} = {FlowWeight.Unknown} AND {Lower} <> {FlowWeight.Unknown}
                THEN '{FlowConfidence.Range.ToWord()}'
              ELSE '{FlowConfidence.LowerPort.ToWord()}' END END
        """;

    /// <summary>
    /// Returns the index of a transport protocol in keys. The protocol is a word such as <c>tcp</c> in lower case, or
    /// the text of an IP protocol number.
    /// </summary>
    public static string TransportIndex(string text) =>
        $"CASE {text} {string.Join(" ", ExportTable.Transports.SelectMany(WordsFor))} END";

    /// <summary>Returns the weight of a port from 0 to 65535.</summary>
    /// <param name="port">The port.</param>
    /// <param name="knownAs">The column <c>known_as</c> of the row of the port, which can be missing.</param>
    /// <param name="knownAsClientPort">The column <c>known_as_client_port</c> of the same row.</param>
    /// <param name="first">The first client port.</param>
    /// <param name="last">The last client port.</param>
    public static string Weight(
        string port, string knownAs, string knownAsClientPort, string first, string last) => $"""
        CASE WHEN {port} = 0 THEN {FlowWeight.PortZero}
            WHEN {port} BETWEEN {first} AND {last} THEN
              CASE {knownAsClientPort} WHEN '{Custom}' THEN {FlowWeight.Custom}
                WHEN '{CommonUse}' THEN {FlowWeight.UsedEphemeral}
                WHEN '{Registered}' THEN {FlowWeight.RegisteredEphemeral}
                ELSE {FlowWeight.UnknownEphemeral} END
            WHEN {knownAs} = '{Custom}' THEN {FlowWeight.Custom}
            WHEN {knownAs} = '{CommonUse}' THEN
              CASE WHEN {port} < {PortRanges.FirstUserPort} THEN {FlowWeight.UsedSystem} ELSE {FlowWeight.UsedUser} END
            WHEN {knownAs} = '{Registered}' THEN
              CASE WHEN {port} < {PortRanges.FirstUserPort} THEN {FlowWeight.RegisteredSystem}
                ELSE {FlowWeight.RegisteredUser} END
            ELSE {FlowWeight.Unknown} END
        """;

    private static string Chosen(string source, string destination) =>
        $"CASE WHEN {s_isValid} THEN CASE WHEN {s_isSource} THEN {source} ELSE {destination} END END";

    private static string Rank(string side) => $"{ExportTable.PortCount} * wkp_{side}_weight - wkp_{side}_number";

    private static string IsPort(string side) => $"wkp_{side}_number BETWEEN 0 AND {ushort.MaxValue}";

    private static string List(params int[] weights) => string.Join(", ", weights);

    private static string Custom => ExportColumn.KnownAs(ServiceSource.Custom)!;

    private static string CommonUse => ExportColumn.KnownAs(ServiceSource.CommonUse)!;

    private static string Registered => ExportColumn.KnownAs(ServiceSource.Iana)!;

    private static IEnumerable<string> WordsFor(TransportProtocols transport, int index) =>
    [
        $"WHEN '{TransportConvert.ToText(transport)}' THEN {index}",
        $"WHEN '{TransportConvert.ToIPProtocolNumber(transport)}' THEN {index}",
    ];
}
