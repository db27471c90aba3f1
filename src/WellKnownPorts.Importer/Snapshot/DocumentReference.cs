using System.Text.RegularExpressions;

namespace NetworkPorts.Importer;

/// <summary>Selects the documents from the references of a record.</summary>
/// <remarks>
/// A document is an RFC, an Internet-Draft, a URL, or a title that starts with the name of a standards body. The
/// references of the registry also include people, footnote numbers and free text.
/// </remarks>
internal static partial class DocumentReference
{
    // Longer text is an explanation even if it starts with the name of a standards body.
    private const int MaxTitleLength = 80;

    /// <summary>Returns the documents among the references of a record, joined by ", ", without duplicates.</summary>
    public static string Join(IEnumerable<string> references) =>
        string.Join(", ", references.Select(SingleLine.Of).Where(IsDocument).Select(WithoutSection).Distinct());

    private static bool IsDocument(string reference) =>
        DocumentStart().IsMatch(reference)
        || (reference.Length <= MaxTitleLength && StandardStart().IsMatch(reference));

    /// <summary>
    /// Changes "RFC9110, Section 15" to "RFC9110". "RFC-ietf-foo-01" and "RFC Errata 1234" are left unchanged.
    /// </summary>
    private static string WithoutSection(string reference) =>
        RfcNumber().Match(reference) is { Success: true } number ? number.Value : reference;

    [GeneratedRegex("^(RFC|draft-|https?://)")]
    private static partial Regex DocumentStart();

    /// <summary>Matches the name of a standards body, followed by a designation with a number.</summary>
    [GeneratedRegex(@"^(3GPP|ANSI|BBF|CCITT|ECMA|EIA|EN|ETSI|IEC|IEEE|ISO|ITU|OASIS|TIA|TR|W3C)\b.*\d")]
    private static partial Regex StandardStart();

    [GeneratedRegex(@"^RFC\d+\b")]
    private static partial Regex RfcNumber();
}
