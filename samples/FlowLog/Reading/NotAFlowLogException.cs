namespace FlowLog.Reading;

/// <summary>Thrown for a file of which no line is that of a known format.</summary>
internal sealed class NotAFlowLogException()
    : Exception("not a flow log: neither a Zeek conn.log (tab separated or JSON) nor an AWS VPC flow log");
