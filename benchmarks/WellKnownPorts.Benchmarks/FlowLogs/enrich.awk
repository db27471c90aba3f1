# Adds the fields that the tool adds to a Zeek conn.log: awk -v ports=FILE -f enrich.awk conn.log
# FILE has a line for each transport of port 0 and of each port with a service: transport, port, weight, name, category,
# range, traits. The script expects the columns in Zeek's order and does not validate them.

BEGIN {
    FS = "\t"
    OFS = ""
    fields = "\tport_service\tport_category\tport_range\tport_traits\tport_side\tport_confidence"
    while ((getline < ports) > 0) {
        text = "\t" $4 "\t" $5 "\t" $6 "\t" $7
        # One array for each transport, because a key of transport and port would be concatenated for every line.
        if ($1 == "tcp") { tcp_weights[$2] = $3 + 0; tcp_texts[$2] = text }
        else if ($1 == "udp") { udp_weights[$2] = $3 + 0; udp_texts[$2] = text }
        else if ($1 == "sctp") { sctp_weights[$2] = $3 + 0; sctp_texts[$2] = text }
        else { dccp_weights[$2] = $3 + 0; dccp_texts[$2] = text }
    }

    # Maps the weights of the service port and the other port to the side and the confidence. The remarks of
    # WellKnownPorts.ClassifyFlow define them.
    split("range registered range common-use registered registered common-use common-use", confidences, " ")
    for (service = 0; service < 9; service++) {
        is_known = service != 0 && service != 1 && service != 3
        alone[service] = "\t-\t" (is_known ? confidences[service] : "-")
        for (other = 0; other <= service; other++) {
            confidence = is_known && other > 3 ? "contested" : confidences[service]
            from_source[service * 9 + other] = "\tsource\t" confidence
            to_destination[service * 9 + other] = "\tdestination\t" confidence
        }

        # Of two unknown ports with the same weight, the lower one is the service port. If the other port is 0, an
        # unknown port is not the service port, because port 0 cannot be a client port either.
        if (!is_known) {
            from_source[service * 9 + service] = "\tsource\tlower-port"
            to_destination[service * 9 + service] = "\tdestination\tlower-port"
            from_source[service * 9] = to_destination[service * 9] = alone[service]
        }
    }
}

{
    if ($7 == "tcp") add(tcp_weights, tcp_texts, $4, $6, $16)
    else if ($7 == "udp") add(udp_weights, udp_texts, $4, $6, $16)
    else if ($7 == "sctp") add(sctp_weights, sctp_texts, $4, $6, $16)
    else if ($7 == "dccp") add(dccp_weights, dccp_texts, $4, $6, $16)
    else if ($1 == "#fields") print $0, fields
    else if ($1 == "#types") print $0, "\tstring\tstring\tstring\tset[string]\tstring\tstring"
    else if ($0 ~ /^#/) print
    else print $0, "\t-\t-\t-\t-\t-\t-"
}

# Most ports in a log are unknown. Keeping them in the arrays too would make the arrays larger and lookups slower.
function add(weights, texts, source, destination, history,    from, to) {
    # The first letter is that of the end that sent the first SYN. In active mode, FTP servers connect from port 20.
    if (history ~ /^[Ss]/ && !(source == 20 && destination >= 1024)) {
        if (history ~ /^S/) {
            if (destination + 0 != 0) print $0, text_of(texts, destination), "\tdestination\tobserved"
            else print $0, text_of(texts, source), "\t-\t-"
        }
        else if (source + 0 != 0) print $0, text_of(texts, source), "\tsource\tobserved"
        else print $0, text_of(texts, destination), "\t-\t-"
        return
    }

    from = source in weights ? weights[source] : source < 32768 ? 3 : 1
    to = destination in weights ? weights[destination] : destination < 32768 ? 3 : 1
    if (source == destination)
        print $0, text_of(texts, destination), alone[to]
    else if (to > from || (to == from && destination + 0 < source + 0))
        print $0, text_of(texts, destination), to_destination[to * 9 + from]
    else
        print $0, text_of(texts, source), from_source[from * 9 + to]
}

function text_of(texts, port) {
    if (port in texts)
        return texts[port]
    return "\t-\t-\t" (port < 1024 ? "system" : port < 49152 ? "user" : "dynamic") "\t-"
}
