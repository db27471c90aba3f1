using System.Globalization;

namespace NetworkPorts.Tool.Lookups;

/// <summary>Answers queries such as <c>443</c>, <c>514/udp</c>, <c>6000-6063</c> and <c>kafka</c>.</summary>
internal static class PortQuery
{
    /// <summary>Finds the services that a query asks for.</summary>
    public static PortAnswer Answer(string query, PortRegistry ports)
    {
        (string subject, TransportProtocols transport) = SplitTransport(query);
        if (subject.Length == 0)
            return Invalid(query, "is empty");
        if (!char.IsAsciiDigit(subject[0]) || subject.Any(char.IsAsciiLetter))
            return AnswerName(query, subject, transport, ports);

        string[] ends = subject.Split('-', 2);
        if (!TryParsePort(ends[0], out int first) || !TryParsePort(ends[^1], out int last))
            return Invalid(query, "is not a port; ports are numbers from 0 to 65535");
        return first <= last
            ? AnswerPorts(query, first, last, transport, ports)
            : Invalid(query, "is not a range, because the first port is greater than the last one");
    }

    private static (string Subject, TransportProtocols Transport) SplitTransport(string query)
    {
        int slash = query.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return (query, TransportProtocols.All);
        string before = query[..slash];
        string after = query[(slash + 1)..];
        return TransportConvert.TryParse(after, out TransportProtocols transport) ? (before, transport)
            : TransportConvert.TryParse(before, out transport) ? (after, transport)
            : (query, TransportProtocols.All);
    }

    private static bool TryParsePort(string text, out int port) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port) && port <= ushort.MaxValue;

    private static PortAnswer AnswerPorts(
        string query, int first, int last, TransportProtocols transport, PortRegistry ports)
    {
        ServiceRecord[] services = [.. Enumerable.Range(first, last - first + 1)
            .SelectMany(port => ports.Lookup(port, transport).Services.AsEnumerable())];
        if (services.Length > 0)
            return new PortAnswer(query, services);
        PortInfo port = ports.Lookup(first, transport);
        return new PortAnswer(query, [], first < last ? $"no port of {query} has a known service."
            : port.Range == PortRange.Dynamic ? $"{query} has no known service; it is a dynamic port."
            : $"{query} has no known service; it is {port.Status.ToWord()}, in the {port.Range.ToWord()} range.");
    }

    private static PortAnswer AnswerName(string query, string name, TransportProtocols transport, PortRegistry ports)
    {
        ServiceRecord[] services = [.. ports.Find(name)
            .Where(record => transport == TransportProtocols.All || (record.Transports & transport) != 0)];
        if (services.Length > 0)
            return new PortAnswer(query, services);
        IReadOnlyList<string> similar = SimilarNames.Of(name, ports);
        string suggestion = similar.Count == 0 ? "" : $" Did you mean {string.Join(" or ", similar)}?";
        return new PortAnswer(query, [], $"no service is called {Quotation.Of(query)}.{suggestion}");
    }

    private static PortAnswer Invalid(string query, string problem) =>
        new(query, [], $"{Quotation.Of(query)} {problem}.", IsValid: false);
}
