#!/usr/bin/env python3
"""Turns a packet capture into flows and writes them in three log formats.

    flows_from_pcap.py capture.pcap OUTPUT-DIRECTORY

Writes conn.log (Zeek, tab separated), conn.json.log (Zeek, JSON lines) and
vpc-flow.log (AWS VPC flow log, version 2). Needs Python 3.9 and nothing else.
"""

import hashlib
import ipaddress
import json
import struct
import sys
import time
from collections import Counter, namedtuple
from pathlib import Path

ICMP, TCP, UDP, ICMPV6 = 1, 6, 17, 58
NAMES = {ICMP: "icmp", TCP: "tcp", UDP: "udp", ICMPV6: "icmp"}
FIN, SYN, RST, ACK = 1, 2, 4, 16
TIMEOUT = {ICMP: 60, ICMPV6: 60, UDP: 60, TCP: 300}  # Zeek's defaults, in seconds
ECHO = {(ICMP, 8): 0, (ICMP, 0): 8, (ICMPV6, 128): 129, (ICMPV6, 129): 128}

Packet = namedtuple("Packet", "ts proto src sport dst dport ip_len payload flags seq window")


def read_pcap(path):
    """The IP packets of a classic pcap file with Ethernet frames."""
    data = Path(path).read_bytes()
    magic, link = struct.unpack_from("<I16xI", data)
    if magic != 0xA1B2C3D4 or link != 1:
        sys.exit(f"{path}: not a little-endian, microsecond, Ethernet pcap file")
    at = 24
    while at < len(data):
        seconds, micros, captured, _ = struct.unpack_from("<4I", data, at)
        frame = data[at + 16 : at + 16 + captured]
        at += 16 + captured
        ethertype = struct.unpack_from(">H", frame, 12)[0]
        if ethertype in (0x0800, 0x86DD):
            yield parse_ip(seconds + micros / 1e6, ethertype == 0x86DD, frame[14:])


def parse_ip(ts, v6, ip):
    if v6:
        header, proto, ip_len = 40, ip[6], 40 + struct.unpack_from(">H", ip, 4)[0]
        src, dst = ip[8:24], ip[24:40]
    else:
        header, proto, ip_len = (ip[0] & 15) * 4, ip[9], struct.unpack_from(">H", ip, 2)[0]
        src, dst = ip[12:16], ip[16:20]
        if struct.unpack_from(">H", ip, 6)[0] & 0x3FFF:
            sys.exit("an IP fragment: not handled")
    src, dst = str(ipaddress.ip_address(src)), str(ipaddress.ip_address(dst))
    body = ip[header:]
    flags = seq = window = 0
    if proto == TCP:
        sport, dport, seq, _, offset, flags, window = struct.unpack_from(">HHIIBBH", body)
        header += (offset >> 4) * 4
    elif proto == UDP:
        sport, dport = struct.unpack_from(">HH", body)
        header += 8
    elif proto in (ICMP, ICMPV6):
        # As Zeek does it: the type stands for the source port. The destination port is the
        # type of the answer where there is one, else the code.
        sport, code = body[0], body[1]
        dport = ECHO.get((proto, sport), code)
        header += 8
    else:
        sys.exit(f"IP protocol {proto}: not handled")
    return Packet(ts, proto, src, sport, dst, dport, ip_len, ip_len - header, flags, seq, window)


class Side:
    """What one end of a flow sent."""

    def __init__(self):
        self.packets = self.ip_bytes = self.size = 0
        self.first = self.last = 0.0
        self.state = self.previous = "inactive"
        self.closed = False
        self.isn = None
        self.seen = Counter()
        self.last_seq = {}

    def enter(self, state):
        self.previous, self.state = self.state, state


class Flow:
    def __init__(self, packet):
        self.id = packet.src, packet.sport, packet.dst, packet.dport
        self.proto = packet.proto
        self.start = self.end = self.last = packet.ts
        self.orig, self.resp = Side(), Side()
        self.history = ""

    def add(self, p):
        from_orig = (p.src, p.sport) == self.id[:2]
        me, peer = (self.orig, self.resp) if from_orig else (self.resp, self.orig)
        me.first = me.first or p.ts
        self.last = me.last = p.ts
        me.packets += 1
        me.ip_bytes += p.ip_len
        # Zeek leaves packets after the close of both sides out of the duration.
        if not (me.closed and peer.closed):
            self.end = p.ts
        if p.proto == TCP:
            self.add_tcp(p, me, peer)
        else:
            me.size += p.payload
            if p.proto == UDP:
                self.note("D", me)

    def add_tcp(self, p, me, peer):
        if p.flags & SYN:
            me.isn = p.seq
        relative = (p.seq - (me.isn or 0)) & 0xFFFFFFFF
        if p.flags & SYN:
            self.note("H" if p.flags & ACK else "S", me, relative)
        elif p.flags & FIN:
            self.note("F", me, relative)
        elif p.flags & RST:
            self.note("R", me, relative)
        elif p.payload:
            self.note("D", me)
        else:
            self.note("A", me)
        if p.window == 0 and not p.flags & RST:
            self.note("W", me)
        if p.payload:
            # By sequence number, so that data sent twice counts once.
            if relative - 1 + p.payload <= me.size:
                self.note("T", me)
            me.size = max(me.size, relative - 1 + p.payload)
        step(p.flags, me, peer)

    def note(self, letter, side, seq=None):
        """One letter of Zeek's history: capital when the originator sent the packet."""
        side.seen[letter] += 1
        if letter in "SHFR":
            new = side.last_seq.get(letter) != seq
            side.last_seq[letter] = seq
        elif letter in "TW":
            new = side.seen[letter] in (1, 10, 100, 1000)
        else:
            new = side.seen[letter] == 1
        if new:
            self.history += letter if side is self.orig else letter.lower()

    def state(self):
        orig, resp = self.orig, self.resp
        if self.proto == UDP:
            return "SF" if resp.packets else "S0"
        if self.proto != TCP:
            return "OTH"
        if resp.state == "reset":
            never_open = orig.state == "syn" or orig.state == "reset" and not orig.size + resp.size
            return "REJ" if never_open else "RSTR"
        if orig.state == "reset":
            return "RSTO" if resp.state != "inactive" else "RSTOS0"
        if orig.state == "closed":
            return "SF" if resp.state == "closed" else "SH" if resp.state == "inactive" else "S2"
        if resp.state == "closed":
            return "S3"
        return {"syn": "S0", "open": "S1"}[orig.state]


def step(flags, me, peer):
    """Zeek's state machine for one TCP endpoint, for connections seen from their first SYN."""
    if flags & SYN and me.state == "inactive":
        if flags & ACK:
            peer.enter("open")
            me.enter("open")
        else:
            me.enter("syn")
    if flags & FIN and me.state in ("syn", "open"):
        me.enter("closed")
        if peer.state == "reset" and peer.previous == "closed":
            peer.enter("closed")
    if flags & RST and me.state != "reset" and not me.state == peer.state == "closed":
        me.enter("reset")
    if flags & (FIN | RST):
        me.closed = True


def flows_of(packets):
    flows, live = [], {}
    for p in packets:
        key = p.proto, p.src, p.sport, p.dst, p.dport
        back = p.proto, p.dst, p.dport, p.src, p.sport
        flow = live.get(key) or live.get(back)
        if flow and p.ts - flow.last > TIMEOUT[p.proto]:
            flow = None
        if flow and p.flags & (SYN | ACK) == SYN and flow.orig.closed and flow.resp.closed:
            flow = None
        if not flow:
            if p.proto == TCP and p.flags & (SYN | ACK) != SYN:
                sys.exit(f"TCP connection without its first SYN: {p}")
            live.pop(back, None)
            flow = live[key] = Flow(p)
            flows.append(flow)
        flow.add(p)
    return flows


FIELDS = [
    ("ts", "time"), ("uid", "string"), ("id.orig_h", "addr"), ("id.orig_p", "port"),
    ("id.resp_h", "addr"), ("id.resp_p", "port"), ("proto", "enum"), ("service", "string"),
    ("duration", "interval"), ("orig_bytes", "count"), ("resp_bytes", "count"),
    ("conn_state", "string"), ("local_orig", "bool"), ("local_resp", "bool"),
    ("missed_bytes", "count"), ("history", "string"), ("orig_pkts", "count"),
    ("orig_ip_bytes", "count"), ("resp_pkts", "count"), ("resp_ip_bytes", "count"),
    ("tunnel_parents", "set[string]"),
]


def uid(flow):
    """'C' and 17 letters or digits. Made from the flow, so a second run gives the same."""
    number = int.from_bytes(hashlib.sha256(f"{flow.start:.6f} {flow.id}".encode()).digest(), "big")
    digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    return "C" + "".join(digits[number // 62**i % 62] for i in range(17))


def zeek_row(flow):
    src, sport, dst, dport = flow.id
    orig, resp = flow.orig, flow.resp
    duration = flow.end - flow.start
    lasted = duration > 0  # with one packet only, Zeek leaves duration and sizes unset
    values = (
        flow.start, uid(flow), src, sport, dst, dport, NAMES[flow.proto],
        None,  # service: no protocol analyser ran
        duration if lasted else None, orig.size if lasted else None, resp.size if lasted else None,
        flow.state(), is_local(src), is_local(dst), 0, flow.history or None,
        orig.packets, orig.ip_bytes, resp.packets, resp.ip_bytes, None,
    )
    return dict(zip([name for name, _ in FIELDS], values))


def is_local(address):
    """Zeek 6 takes private addresses as local."""
    return ipaddress.ip_address(address).is_private


def tsv(value, kind):
    if value is None:
        return "-"
    if kind in ("time", "interval"):
        return f"{value:.6f}"
    if kind == "bool":
        return "T" if value else "F"
    return str(value)


def write_zeek_tsv(rows, opened, closed, out):
    stamp = lambda ts: time.strftime("%Y-%m-%d-%H-%M-%S", time.gmtime(ts))
    out.write("#separator \\x09\n#set_separator\t,\n#empty_field\t(empty)\n#unset_field\t-\n")
    out.write(f"#path\tconn\n#open\t{stamp(opened)}\n")
    out.write("#fields\t" + "\t".join(name for name, _ in FIELDS) + "\n")
    out.write("#types\t" + "\t".join(kind for _, kind in FIELDS) + "\n")
    for row in rows:
        out.write("\t".join(tsv(row[name], kind) for name, kind in FIELDS) + "\n")
    out.write(f"#close\t{stamp(closed)}\n")


def write_zeek_json(rows, out):
    for row in rows:
        present = {name: value for name, value in row.items() if value is not None}
        out.write(json.dumps(present, separators=(",", ":")) + "\n")


def write_vpc(flows, closed, out):
    """One record for each direction that has packets, with IP bytes as AWS counts them."""
    owner = "2 123456789012 eni-0a1b2c3d4e5f60718"
    out.write("version account-id interface-id srcaddr dstaddr srcport dstport protocol "
              "packets bytes start end action log-status\n")
    records = []
    for flow in flows:
        src, sport, dst, dport = flow.id
        if flow.proto not in (TCP, UDP):
            sport = dport = 0
        # Only the packet filter leaves a SYN without an answer in this recording.
        action = "REJECT" if flow.proto == TCP and flow.state() == "S0" else "ACCEPT"
        for side, ends in ((flow.orig, (src, dst, sport, dport)), (flow.resp, (dst, src, dport, sport))):
            if side.packets:
                records.append((int(side.first), *ends, flow.proto, side.packets, side.ip_bytes,
                                int(side.last), action))
    records.sort(key=lambda record: record[0])
    for start, src, dst, sport, dport, proto, packets, size, end, action in records:
        out.write(f"{owner} {src} {dst} {sport} {dport} {proto} {packets} {size} "
                  f"{start} {end} {action} OK\n")
    # Not recorded: one example of each kind of record that has no flow in it.
    after = int(closed) + 1
    out.write(f"{owner} - - - - - - - {after} {after + 59} - NODATA\n")
    out.write(f"{owner} - - - - - - - {after + 60} {after + 119} - SKIPDATA\n")


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    packets = list(read_pcap(sys.argv[1]))
    flows = flows_of(packets)
    rows = [zeek_row(flow) for flow in flows]
    opened, closed = packets[0].ts, packets[-1].ts
    folder = Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / "conn.log", "w", newline="\n") as out:
        write_zeek_tsv(rows, opened, closed, out)
    with open(folder / "conn.json.log", "w", newline="\n") as out:
        write_zeek_json(rows, out)
    with open(folder / "vpc-flow.log", "w", newline="\n") as out:
        write_vpc(flows, closed, out)
    print(f"{len(packets)} packets, {len(flows)} flows in {closed - opened:.0f} seconds")


if __name__ == "__main__":
    main()
