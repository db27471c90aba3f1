using System.Collections.Frozen;

namespace NetworkPorts.Tool.Formats;

/// <summary>
/// The names that columns have in the CSV files of flow tools, such as nfdump's (<c>sa</c>, <c>sp</c>), Argus's (<c>SrcAddr</c>,
/// <c>Sport</c>), CICFlowMeter's (<c>Source IP</c>), Splunk's (<c>src_ip</c>, <c>dest_port</c>), the Elastic Common Schema's
/// and OpenTelemetry's (<c>source.address</c>). Case and whatever is neither letter nor digit make no difference.
/// </summary>
internal static class CsvNames
{
    /// <summary>For each field the names that it may have; where a header has several, the one that comes first here holds.</summary>
    private static readonly FrozenDictionary<string, (FlowField Field, int Rank)> s_fields = FieldsByName(
        (FlowField.Time, "ts time timestamp start starttime flowstart firstseen firstswitched datetime date"),
        (FlowField.SourceAddress, "srcip srcaddr srcaddress sourceip sourceaddr sourceaddress sa saddr idorigh clientip clientaddress src source client"),
        (FlowField.SourcePort, "srcport sourceport sport sp idorigp clientport"),
        (FlowField.DestinationAddress, "dstip dstaddr dstaddress destip destaddr destaddress destinationip destinationaddr destinationaddress da daddr idresph serverip serveraddress dst dest destination server"),
        (FlowField.DestinationPort, "dstport destport destinationport dport dp idrespp serverport"),
        (FlowField.Protocol, "proto protocol networktransport transport transportprotocol ipprotocol ianaprotocol pr"),
        (FlowField.Bytes, "bytes totalbytes totbytes networkbytes octets ibyt inbyt inbytes origbytes srcbytes sourcebytes bytestoserver bytesin"),
        (FlowField.AnswerBytes, "obyt outbyt outbytes respbytes dstbytes destinationbytes bytestoclient bytesout"));

    /// <summary>The last of the names that count the bytes of both directions.</summary>
    private static readonly int s_lastTotal = s_fields["octets"].Rank;

    /// <summary>Returns what each of the columns holds.</summary>
    public static FlowField[] FieldsOf(string[] names)
    {
        (FlowField Field, int Rank)[] found = [.. names.Select(name => s_fields.GetValueOrDefault(Plain(name)))];
        bool hasTotal = found.Any(column => column.Field == FlowField.Bytes && column.Rank <= s_lastTotal);
        FlowField[] fields = new FlowField[names.Length];
        foreach (IGrouping<FlowField, (FlowField Field, int Rank)> columns in found.GroupBy(column => column.Field))
        {
            if (columns.Key == FlowField.None || (hasTotal && columns.Key == FlowField.AnswerBytes))
                continue;
            fields[Array.IndexOf(found, columns.MinBy(column => column.Rank))] = columns.Key;
        }

        return fields;
    }

    private static string Plain(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    private static FrozenDictionary<string, (FlowField Field, int Rank)> FieldsByName(
        params ReadOnlySpan<(FlowField Field, string Names)> fields)
    {
        Dictionary<string, (FlowField, int)> byName = [];
        foreach ((FlowField field, string names) in fields)
        {
            foreach ((int rank, string name) in names.Split(' ').Index())
                byName.Add(name, (field, rank));
        }

        return byName.ToFrozenDictionary();
    }
}
