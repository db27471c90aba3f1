using System.Text.RegularExpressions;

namespace NetworkPorts.Importer;

/// <summary>Tells the documents that define a service from the persons and footnotes that stand among them.</summary>
internal static partial class DocumentReference
{
    /// <summary>The documents among a record's printed references, each once, in their order.</summary>
    public static string Join(IEnumerable<string> references) =>
        string.Join(", ", references.Select(SingleLine.Of).Where(IsDocument).Select(WithoutSection).Distinct());

    private static bool IsDocument(string reference) =>
        DocumentStart().IsMatch(reference) || (reference.Any(char.IsAsciiDigit) && !NoDocument().IsMatch(reference));

    /// <summary>"RFC9110, Section 15" is RFC9110; "RFC-ietf-foo-01" and "RFC Errata 1234" stand as they are.</summary>
    private static string WithoutSection(string reference) =>
        RfcNumber().Match(reference) is { Success: true } number ? number.Value : reference;

    [GeneratedRegex("^(RFC|draft-|https?://)")]
    private static partial Regex DocumentStart();

    /// <summary>A footnote number, a mail address (IANA writes its @ as &amp;), or a person's anchor.</summary>
    [GeneratedRegex(@"^\d+$|[<>@&]|^\S*_\S*$")]
    private static partial Regex NoDocument();

    [GeneratedRegex(@"^RFC\d+\b")]
    private static partial Regex RfcNumber();
}
