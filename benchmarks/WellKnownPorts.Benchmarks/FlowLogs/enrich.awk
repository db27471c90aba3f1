# Adds to a Zeek conn.log the fields that FlowLog adds: awk -v ports=FILE -f enrich.awk conn.log
# FILE has a line for each port of which something is known: transport, port, weight, name, category, range, traits.
# It trusts the log: the columns stand where Zeek puts them, and what they hold is not checked.

BEGIN {
    FS = "\t"
    OFS = ""
    while ((getline < ports) > 0) {
        text = "\t" $4 "\t" $5 "\t" $6 "\t" $7
        # An array for each transport: a key of transport and port would be joined for every line.
        if ($1 == "tcp") { tcp_weights[$2] = $3 + 0; tcp_texts[$2] = text }
        else if ($1 == "udp") { udp_weights[$2] = $3 + 0; udp_texts[$2] = text }
        else if ($1 == "sctp") { sctp_weights[$2] = $3 + 0; sctp_texts[$2] = text }
        else { dccp_weights[$2] = $3 + 0; dccp_texts[$2] = text }
    }

    # What is said of the service and of the other port by their weights: see "Which side is the server?" in README.md.
    for (service = 0; service < 8; service++) {
        kind = service == 0 || service == 2 ? "range" : service == 3 || service > 5 ? "common-use" : "registered"
        alone[service] = "\t-\t" (kind == "range" ? "-" : kind)
        for (other = 0; other <= service; other++) {
            match_by = kind != "range" && other > 2 ? "contested" : kind
            from_source[service * 8 + other] = "\tsource\t" match_by
            to_destination[service * 8 + other] = "\tdestination\t" match_by
        }
    }
}

{
    if ($7 == "tcp") add(tcp_weights, tcp_texts, $4, $6)
    else if ($7 == "udp") add(udp_weights, udp_texts, $4, $6)
    else if ($7 == "sctp") add(sctp_weights, sctp_texts, $4, $6)
    else if ($7 == "dccp") add(dccp_weights, dccp_texts, $4, $6)
    else if ($1 == "#fields") print $0, "\tport_service\tport_category\tport_range\tport_traits\tport_side\tport_match"
    else if ($1 == "#types") print $0, "\tstring\tstring\tstring\tset[string]\tstring\tstring"
    else if ($0 ~ /^#/) print
    else print $0, "\t-\t-\t-\t-\t-\t-"
}

# Ports of which nothing is known are most of a log's: to keep them too would make the arrays, and a lookup, slower.
function add(weights, texts, source, destination,    from, to) {
    from = source in weights ? weights[source] : source < 32768 ? 2 : 0
    to = destination in weights ? weights[destination] : destination < 32768 ? 2 : 0
    if (to > from)
        print $0, (destination in texts ? texts[destination] : nothing_known(destination)), to_destination[to * 8 + from]
    else if (from > to)
        print $0, (source in texts ? texts[source] : nothing_known(source)), from_source[from * 8 + to]
    else if (source == destination || to == 0 || to == 2)
        print $0, (destination in texts ? texts[destination] : nothing_known(destination)), alone[to]
    else if (source + 0 < destination + 0)
        print $0, texts[source], from_source[from * 8 + to]
    else
        print $0, texts[destination], to_destination[to * 8 + from]
}

function nothing_known(port) {
    return "\t-\t-\t" (port < 1024 ? "system" : port < 49152 ? "user" : "dynamic") "\t-"
}
