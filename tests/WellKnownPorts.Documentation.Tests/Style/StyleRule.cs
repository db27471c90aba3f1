using System.Text.RegularExpressions;

namespace NetworkPorts.Documentation.Tests.Style;

/// <summary>A pattern that prose must not have, and what to write instead.</summary>
internal sealed record StyleRule(string Pattern, string Advice)
{
    /// <summary>The patterns that <c>CONTRIBUTING.md</c> describes in its section on style.</summary>
    public static readonly StyleRule[] All =
    [
        new(@"\b(of|by) which\b", "Start a new sentence, or use 'whose', 'where' or 'that'."),
        new(@"\b(that|those) of\b", "Repeat the noun."),
        new(@"(?<!\bthere )\b(is|are) none\b", "Use 'there is no', or say what is missing."),
        new(@"\b(is|are) so\b(?! that)", "Repeat the adjective."),
        new(@"\bthat (is|are) no\b(?! longer)", "Use 'that is not a'."),
        new(@"^\W*What [^.,]*, (its?|they|their)\b", "Use the order subject, verb, object."),
        new(@"\b(tells?|told)\b", "Use 'says', 'shows', 'reports' or 'distinguishes'."),
        new(@"\b(stands?|stood)\b", "Use 'is', 'means' or 'represents'."),
        new(@"\bbehind\b(?! (a|the|an?other) (NAT|proxy|reverse|load|gateway|firewall))", "Use 'after'."),
        new(@"\bbeside\b", "Use 'next to' or 'except'."),
        new(@"\b(thereof|therein|in vain|for naught)\b", "Use plain words."),
        new(@"\bwhole\b", "Use 'entire', 'all' or 'complete'."),
        new(@"\b(takes?|taken) for\b", "Use 'treats as' or 'mistakes for'."),
        new(@"\b(keeps?|kept) to\b", "Use 'follows'."),
        new(@"\bset-up\b", "Use 'configuration' or 'setup'."),
        new(@"(?<!byte-)\bpair encoding\b", "Use 'byte-pair encoding'."),
        new(@"\b(surer|surest|how sure)\b", "Use 'confidence' or 'reliable'."),
        new(@"\bthe fewest\b", "Use 'minimum'."),
        new(@"\b(lies?|left) (behind|beneath)\b", "Use 'remains' or 'follows'."),
        new(@"\bof old\b", "Use 'traditional' or 'earlier'."),
        new(@"\bbut for\b", "Use 'except'."),
        new(@"\bthe very\b", "Use 'exactly the'."),
    ];

    private readonly Regex _regex = new(Pattern, RegexOptions.IgnoreCase | RegexOptions.Compiled);

    /// <summary>Returns whether a line of prose breaks the rule.</summary>
    public bool IsBrokenBy(string prose) => _regex.IsMatch(prose);
}
