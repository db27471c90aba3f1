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

FORMATS = [
    ZeekTsv("zeek-tsv", ZEEK, b"\t", [b"#separator \\x09", b"#unset_field\t-", b"#empty_field\t(empty)"]),
    JsonLines("zeek-json", ZEEK),
    Headerless("vpc-default", VPC, b" ", values=VPC_VALUES),
    Format("vpc-custom", VPC_CUSTOM, b" ", values=VPC_VALUES),
    Eve("eve", EVE, values={"time": b"2026-11-24T03:32:42.690168+0000", "protocol": b"TCP"}),
    Format("csv", CSV),
    Format("tsv", CSV, b"\t"),
    Format("csv-semicolon", CSV, b";"),
]
JSON = ("zeek-json", "eve")
WITH_HEADER = ("zeek-tsv", "vpc-custom", "csv", "tsv", "csv-semicolon")
QUOTED = ("csv", "tsv", "csv-semicolon")
