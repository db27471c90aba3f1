"""The formats of the hostile logs. Each format has a header, and a good row whose fields can be changed."""

VALUES = {
    "time": b"1795491162.690168",
    "source": b"10.20.0.5",
    "source_port": b"45602",
    "destination": b"10.20.0.10",
    "destination_port": b"443",
    "protocol": b"tcp",
    "bytes": b"163",
    "note": b"none",
}


# The names of fields in templates.
SHORT = {"source": "s", "source_port": "sp", "destination": "d", "destination_port": "dp", "protocol": "p"}


class Format:
    def __init__(self, name, names, separator=b",", start=(), values=None):
        self.name, self.names, self.separator, self.start = name, names, separator, list(start)
        self.values = VALUES | (values or {})

    @property
    def header_lines(self):
        return [*self.start, self.separator.join(self.names.values())]

    def value(self, field):
        return self.values[field]

    def row(self, **changes):
        return self.separator.join(plain(changes.get(field, self.values.get(field, b""))) for field in self.names)

    def without(self, field):
        return self.with_names({key: name for key, name in self.names.items() if key != field})

    def with_reversed_names(self):
        return self.with_names(dict(reversed(self.names.items())))

    def with_names(self, names):
        return Format(self.name, names, self.separator, self.start, self.values)


class Headerless(Format):
    header_lines = []


class ZeekTsv(Format):
    @property
    def header_lines(self):
        return [*self.start, self.separator.join([b"#fields", *self.names.values()])]

    def separated(self, separator):
        return ZeekTsv(self.name, self.names, separator, self.start, self.values)

    def with_names(self, names):
        return ZeekTsv(self.name, names, self.separator, self.start, self.values)


class JsonLines(Format):
    header_lines = []

    def property(self, field, value):
        return b'"' + self.names[field] + b'":' + value

    def row(self, **changes):
        return b"{" + self.properties(**changes) + b"}"

    def properties(self, **changes):
        return b",".join(self.property(field, self.token(field, changes)) for field in self.names)

    def token(self, field, changes):
        value = changes.get(field, self.values[field])
        is_text = isinstance(value, tuple) or (field not in changes and field not in self.numbers)
        return b'"' + plain(value) + b'"' if is_text else value

    numbers = ("source_port", "destination_port", "bytes", "time")

    def before(self, added):
        return b"{" + added + b"," + self.properties() + b"}"

    def after(self, added):
        return b"{" + self.properties() + b"," + added + b"}"


class Template(Format):
    """Lines of text with a field in each pair of braces."""

    def __init__(self, name, template, start=(), values=None):
        super().__init__(name, {}, b" ", start, values)
        self.template = template

    @property
    def header_lines(self):
        return self.start

    def row(self, **changes):
        line = self.template
        for field, value in (self.values | changes).items():
            line = line.replace(b"{" + SHORT.get(field, field).encode() + b"}", plain(value))
        return line


class Eve(JsonLines):
    numbers = ("source_port", "destination_port", "bytes")

    def properties(self, **changes):
        inner = b",".join(self.property(field, self.token(field, changes)) for field in ("time", "bytes"))
        outer_fields = (field for field in self.names if field not in ("time", "bytes"))
        outer = [self.property(field, self.token(field, changes)) for field in outer_fields]
        return b",".join([b'"event_type":"flow"', *outer, b'"flow":{' + inner + b"}"])


def plain(value):
    return value[0] if isinstance(value, tuple) else value


def named(*names):
    return dict(zip(VALUES, names, strict=True))


CSV = named(b"time", b"src_ip", b"src_port", b"dst_ip", b"dst_port", b"proto", b"bytes", b"note")
ZEEK = named(b"ts", b"id.orig_h", b"id.orig_p", b"id.resp_h", b"id.resp_p", b"proto", b"orig_bytes", b"uid")
VPC = {"version": b"version", "account": b"account-id", "note": b"interface-id", "source": b"srcaddr",
       "destination": b"dstaddr", "source_port": b"srcport", "destination_port": b"dstport", "protocol": b"protocol",
       "packets": b"packets", "bytes": b"bytes", "time": b"start", "end": b"end", "action": b"action",
       "status": b"log-status"}
VPC_VALUES = {"version": b"2", "account": b"123456789012", "packets": b"15", "end": b"1795491223", "action": b"ACCEPT",
              "status": b"OK", "protocol": b"6", "time": b"1795491162", "note": b"eni-0a1b2c3d"}
VPC_CUSTOM = {field: VPC[field] for field in
              ("destination_port", "source_port", "protocol", "destination", "source", "bytes", "time", "note")}
EVE = named(b"start", b"src_ip", b"src_port", b"dest_ip", b"dest_port", b"proto", b"bytes_toserver", b"community_id")

DATE = {"time": b"2026-11-24 03:32:42"}

FORMATS = [
    ZeekTsv("zeek-tsv", ZEEK, b"\t", [b"#separator \\x09", b"#unset_field\t-", b"#empty_field\t(empty)"]),
    JsonLines("zeek-json", ZEEK),
    Headerless("vpc-default", VPC, b" ", values=VPC_VALUES),
    Format("vpc-custom", VPC_CUSTOM, b" ", values=VPC_VALUES),
    Eve("eve", EVE, values={"time": b"2026-11-24T03:32:42.690168+0000", "protocol": b"TCP"}),
    Format("csv", CSV),
    Format("tsv", CSV, b"\t"),
    Format("csv-semicolon", CSV, b";"),
    Template(
        "w3c",
        b"{time} {p} {s} {d} {sp} {dp} {note}",
        [b"#Fields: date time protocol src-ip dst-ip src-port dst-port info"], DATE),
    Template(
        "azure",
        b'{"flowTuple":"{time},{s},{d},{sp},{dp},{p},O,A,E,1,31,1,132"}',
        values={"time": b"1795491162", "protocol": b"T"}),
    Template(
        "wrapped",
        b'{"message":"2 1 {note} {s} {d} {sp} {dp} {p} 15 {bytes} {time} 1795491223 ACCEPT OK"}',
        values=VPC_VALUES),
    Template("pairs", b"{time} gw SRC={s} DST={d} PROTO={p} SPT={sp} DPT={dp} INFO={note}"),
    Template("filterlog", b"{time} filterlog: 5,,,1,i,match,pass,in,4,0x0,,64,1,0,DF,6,{p},60,{s},{d},{sp},{dp},0,S"),
    Template(
        "cisco",
        b"{time} %ASA-6-302014: Teardown {p} connection 1 for {note}:{s}/{sp} to b:{d}/{dp} duration 0:00:01 "
        b"bytes {bytes} FINs"),
    Template(
        "palo-alto",
        b"1,{time},01,TRAFFIC,end,1,{time},{s},{d},,,{note},,,ssl,v,a,b,c,d,e,{time},1,1,{sp},{dp},0,0,0x0,"
        b"{p},allow,{bytes}",
        values={"time": b"2026/11/24 03:32:42"}),
    Template(
        "junos",
        b"{time} RT_FLOW_SESSION_DENY: session denied {s}/{sp}->{d}/{dp} 0x0 {note} {p}(0) policy",
        values={"protocol": b"6"}),
    Template(
        "fast-log",
        b"{time}  [**] [1:1:1] {note} [**] {{p}} {s}:{sp} -> {d}:{dp}",
        values={"time": b"11/24/2026-03:32:42.690168"}),
    Template("mikrotik", b"{time} in:{note} out:b, proto {p} (SYN), {s}:{sp}->{d}:{dp}, len 60"),
    Template(
        "envoy",
        b'[{time}] "GET / HTTP/2" 200 - "-" 0 1 "-" "{note}" "i" "h" "127.0.0.1:80" in 127.0.0.6:41854 '
        b"{d}:{dp} {s}:{sp} - default",
        values={"time": b"2026-11-24T03:32:42.690Z"}),
    Template("haproxy", b"{time} haproxy: Connect from {s}:{sp} to {d}:{dp} ({note}/TCP)"),
    Template(
        "nfdump",
        b"{time} 0.000 {p} {s}:{sp} -> {d}:{dp} 6 {bytes} 1",
        values={"time": b"2026-11-24 03:32:42.690"}),
    Template("ss", b"{p} ESTAB 0 0 {s}:{sp} {d}:{dp} {note}"),
    Template("tcpdump", b"{time} IP {s}.{sp} > {d}.{dp}: Flags [S], seq 1 {note}"),
    Template("tshark", b"1 0.0 {s} -> {d} {p} 74 {sp} -> {dp} [SYN] {note}"),
    Template(
        "xml",
        b"<Event><Data Name='UtcTime'>{time}</Data><Data Name='Protocol'>{p}</Data><Data "
        b"Name='SourceIp'>{s}</Data><Data Name='SourcePort'>{sp}</Data><Data "
        b"Name='DestinationIp'>{d}</Data><Data Name='DestinationPort'>{dp}</Data><Data "
        b"Name='Note'>{note}</Data></Event>",
        values=DATE),
    Template(
        "labels",
        b"{time} Protocol: {p} SourceIp: {s} SourcePort: {sp} DestinationIp: {d} DestinationPort: {dp} Note: "
        b"{note}"),
]
JSON = ("zeek-json", "eve")
WITH_HEADER = ("zeek-tsv", "vpc-custom", "csv", "tsv", "csv-semicolon")
QUOTED = ("csv", "tsv", "csv-semicolon")
