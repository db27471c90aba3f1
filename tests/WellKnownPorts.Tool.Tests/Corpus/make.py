#!/usr/bin/env python3
"""Writes the hostile logs of this folder: python3 make.py. It does not write the expected results."""

import pathlib
import random

from formats import FORMATS, JSON, QUOTED, WITH_HEADER, Template

FOLDER = pathlib.Path(__file__).parent

NOT_UTF8 = {
    "continuation": b"\x80",
    "overlong": b"\xc0\xaf",
    "surrogate": b"\xed\xa0\x80",
    "invalid-byte": b"\xff",
}
TERMINAL = [b"\x1b[2J", b"\x1b]0;title\x07", b"\xc2\x9b31m", b"\b\b\b\x7f", b"\xe2\x80\xae", b"\xe2\x80\xa8"]
FIELDS = ["time", "source", "source_port", "destination", "destination_port", "protocol", "bytes"]
PORTS = [b"65536", b"-1", b"1e3", b"+80", b"0x50", b"99999999999999999999", b"443.0", b"\xd9\xa4\xd9\xa4\xd9\xa3"]
COUNTS = [b"18446744073709551616", b"-1", b"1.5", b"1e400"]
TIMES = [b"1e400", b"-1", b"253402300800", b"9999-12-31T23:59:59-14:00", b"NaN"]


def text(value):
    """Returns a value that JSON writes in quotes."""
    return value, True


def noise(form):
    generator = random.Random(form.name)
    lines = [form.row()]
    for length in (1, 40, 200):
        lines += [bytes(generator.choice([b for b in range(256) if b != 10]) for _ in range(length)), form.row()]
    return lines


def nuls(form):
    lines = [form.row(**{field: text(form.value(field) + b"\0")}) for field in FIELDS]
    return [form.row(), *lines, b"\0", b"\0" * 300, form.row(note=text(b"a\0b")), form.row()]


def not_utf8(form):
    bad = list(NOT_UTF8.values())
    lines = [form.row(**{field: text(form.value(field) + bad[i % 4])}) for i, field in enumerate(FIELDS)]
    return [form.row(), *lines, *(form.row(note=text(b"a" + invalid + b"b")) for invalid in bad), *bad, form.row()]


def terminal(form):
    lines = [form.row(**{field: text(TERMINAL[i % 6] + form.value(field))}) for i, field in enumerate(FIELDS)]
    return [form.row(), *lines, b"".join(TERMINAL), form.row()]


def numbers(form):
    lines = [form.row(**{field: port}) for port in PORTS for field in ("source_port", "destination_port")]
    lines += [form.row(bytes=count) for count in COUNTS]
    lines += [form.row(time=text(time)) for time in TIMES]
    lines += [form.row(protocol=text(protocol)) for protocol in (b"256", b"-1", b"+6", b"tcp\xc2\xa0", b"")]
    addresses = (b"10.20.0.256", b"[::1]:80", b"::%\x1b", b"0x7f.0.0.1", b"5")
    lines += [form.row(source=text(address)) for address in addresses]
    lines += [form.row(destination_port=port) for port in (b"0", b"65535", text(b"00443"))]
    return [form.row(), *lines, form.row(bytes=b"18446744073709551615"), form.row()]


def other_formats(form):
    return [form.row(), *(line for other in FORMATS if other.name != form.name for line in (other.row(), form.row()))]


def line_ends_mixed(form):
    row = form.row()
    row_with_cr = row.replace(form.separator, form.separator + b"\r", 1)
    return [row + b"\r", b"", b"\r", b" \t", row, row + b"\r\r", row_with_cr, row + b"\r"]


def columns(form):
    row, separator = form.row(), form.separator
    cells = row.split(separator)
    return [
        row, separator.join(cells[:-1]), row, separator.join(cells[:-1][1:]), row, row + separator, row,
        row + separator + b"x", row, separator.join(cells + cells), cells[0],
        separator * (len(cells) - 1), separator, row]


def header_changes(form):
    fewer, reversed_form = form.without("time"), form.with_reversed_names()
    return [
        form.row(), *fewer.header_lines, fewer.row(), form.row(), fewer.row(),
        *form.header_lines, form.row(), fewer.row(),
        *reversed_form.header_lines, reversed_form.row(), *form.header_lines, form.row()]


def separator_changes(form):
    commas = form.separated(b",")
    dns = commas.row(destination_port=b"53", protocol=b"udp")
    return [
        form.row(), b"#separator \\x2c", form.row(), commas.header_lines[-1], commas.row(), dns,
        *(b"#separator " + bad for bad in (b"", b"5", b"\\x5c", b"\\x6", b"|" * 33)), commas.row(),
        b"#unset_field," + b"-" * 33, b"#unset_field,;", commas.row(bytes=b"-"), commas.row(bytes=b";"), dns,
        *form.header_lines, form.row()]


def header_in_the_middle(form):
    custom = next(other for other in FORMATS if other.name == "vpc-custom")
    longer = form.row() + b" 1" * 6
    return [form.row(), longer, *custom.header_lines, custom.row(), form.row(), longer, custom.row()]


def quotes(form):
    separator = form.separator
    doubled = form.row(note=b'"say ""' + separator + b'"""')
    all_quoted = separator.join(b'"' + cell + b'"' for cell in form.row().split(separator))
    return [
        form.row(), doubled, all_quoted, form.row(note=b'"not closed'), form.row(),
        form.row(destination_port=b'"443'), form.row(source_port=b'"45602""'), form.row(note=b'a"b'),
        form.row(note=b'"'), b'"', b'"' * 301, form.row(note=b'""'), form.row(note=b'"a"b'), form.row()]


def nested(form):
    objects, lists = b'{"a":' * 1000 + b"1" + b"}" * 1000, b"[" * 1000 + b"]" * 1000
    row = form.row()
    return [
        row, form.before(b'"deep":' + objects), row, form.after(b'"deep":' + lists), row,
        form.row(destination_port=lists), form.row(protocol=b"[" * 1000), row, b"[" * 1000, row, lists, row]


def duplicates(form):
    row = form.row()
    return [
        row, form.before(form.property("destination_port", b"22")),
        form.after(form.property("destination_port", b"22")),
        form.after(form.property("destination_port", b"null")), form.after(form.property("destination_port", b'"x"')),
        form.before(form.property("protocol", b'"udp"')), form.after(b'"port_service":"none"'), row]


def escaped(form):
    row = form.row()
    names = row.replace(b'proto"', b'pr\\u006fto"')
    return [
        row, names, form.row(source=text(b"\\u0031\\u0030.20.0.5")), form.row(destination_port=text(b"44\\u0033")),
        form.row(source_port=text(b"4560\\u0000")), form.row(protocol=text(b"\\ud83d\\ude00")),
        form.row(protocol=text(b"\\ud83d")), form.row(source=text(b"\\u001b[2J")), form.row(source=text(b"\\x")),
        form.row(note=text(b"\\ud83d")),
        form.after(b'"\\u0070ort_service":"none"'), row]


def garbage(form):
    row = form.row()
    return [
        row, row + row, row + b"," + row, row + b"}", row + b" x", row + b"\0", b"[" + row + b"]",
        row + b" \t ", b"\t " + row, b"{}", b"{", b"null", b"1e99999", b'"text"', b"//" + row,
        row[:-1] + b",}", row.replace(b'"', b"'"), row]


def log_of(form, lines):
    return b"".join(line + b"\n" for line in [*form.header_lines, *lines])


def write(form, kind, content):
    (FOLDER / form.name).mkdir(exist_ok=True)
    (FOLDER / form.name / f"{kind}.log").write_bytes(content)


for form in FORMATS:
    kinds = [noise, nuls, not_utf8, terminal, numbers, other_formats, line_ends_mixed]
    if form.name in JSON:
        kinds += [nested, duplicates, escaped, garbage]
    elif not isinstance(form, Template):
        kinds += [columns]
    kinds += [header_changes] if form.name in WITH_HEADER else []
    kinds += [quotes] if form.name in QUOTED else []
    kinds += [separator_changes] if form.name == "zeek-tsv" else []
    kinds += [header_in_the_middle] if form.name == "vpc-default" else []
    for kind in kinds:
        write(form, kind.__name__.replace("_", "-"), log_of(form, kind(form)))
    good = log_of(form, [form.row()] * 2)
    write(form, "line-ends-crlf", good.replace(b"\n", b"\r\n"))
    write(form, "line-ends-cr", good.replace(b"\n", b"\r"))
    write(form, "cut-off", good + form.row()[: len(form.row()) // 2])
    write(form, "cut-at-its-start", form.row()[len(form.row()) // 2 :] + b"\n" + good)
