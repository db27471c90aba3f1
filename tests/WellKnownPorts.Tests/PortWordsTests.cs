using System.Text.RegularExpressions;

namespace NetworkPorts.Tests;

public class PortWordsTests
{
    private delegate bool Parser<T>(ReadOnlySpan<char> word, out T value);

    [Fact]
    public void Every_value_has_a_word_that_converts_back()
    {
        AssertWords<PortRange>(PortWords.ToWord, PortWords.TryParse);
        AssertWords<PortStatus>(PortWords.ToWord, PortWords.TryParse);
        AssertWords<PortCategory>(PortWords.ToWord, PortWords.TryParse);
        AssertWords<ServiceSource>(PortWords.ToWord, PortWords.TryParse);
        AssertWords<FlowSide>(PortWords.ToWord, PortWords.TryParse);
        AssertWords<FlowInitiator>(PortWords.ToWord, PortWords.TryParse);
        AssertWords<FlowConfidence>(PortWords.ToWord, PortWords.TryParse);
    }

    [Fact]
    public void Every_set_of_traits_has_words_that_convert_back()
    {
        PortTraits[] single = [.. Enum.GetValues<PortTraits>().Where(trait => trait != PortTraits.None)];
        for (int set = 0; set < 1 << single.Length; set++)
        {
            PortTraits[] traits = [.. single.Where((_, bit) => (set & (1 << bit)) != 0)];
            PortTraits value = traits.Aggregate(PortTraits.None, (all, one) => all | one);
            string words = traits.Length == 0 ? "none" : string.Join(',', traits.Select(Hyphenate));

            Assert.Equal(words, value.ToWords());
            Assert.True(PortWords.TryParse(words, out PortTraits parsed) && parsed == value);
            string spaced = $" {words.ToUpperInvariant().Replace(",", " , ")} ";
            Assert.True(PortWords.TryParse(spaced, out parsed) && parsed == value);
        }

        Assert.Equal("traits", Assert.Throws<ArgumentOutOfRangeException>(() => ((PortTraits)16).ToWords()).ParamName);
        Assert.All(["", ",", "cleartext,", "browser-blocked", "none,cleartext"], words =>
            Assert.Equal((false, PortTraits.None), (PortWords.TryParse(words, out PortTraits traits), traits)));
    }

    [Fact]
    public void Strings_are_parsed_like_spans()
    {
        Assert.True(PortWords.TryParse("user", out PortRange range) && range == PortRange.User);
        Assert.True(PortWords.TryParse("reserved", out PortStatus status) && status == PortStatus.Reserved);
        Assert.True(PortWords.TryParse("web", out PortCategory category) && category == PortCategory.Web);
        Assert.True(PortWords.TryParse("iana", out ServiceSource source) && source == ServiceSource.Iana);
        Assert.True(PortWords.TryParse("source", out FlowSide side) && side == FlowSide.Source);
        Assert.True(
            PortWords.TryParse("source", out FlowInitiator initiator) && initiator == FlowInitiator.Source);
        Assert.True(PortWords.TryParse("range", out FlowConfidence confidence) && confidence == FlowConfidence.Range);
        Assert.True(PortWords.TryParse("malware", out PortTraits traits) && traits == PortTraits.Malware);
        Assert.True(PortWords.TryParse("malware,malware", out traits) && traits == PortTraits.Malware);
        Assert.False(PortWords.TryParse((string?)null, out category));
        Assert.False(PortWords.TryParse((string?)null, out traits));
    }

    private static void AssertWords<T>(Func<T, string> toWord, Parser<T> tryParse)
        where T : struct, Enum
    {
        foreach (T value in Enum.GetValues<T>())
        {
            string word = Hyphenate(value);
            Assert.Equal(word, toWord(value));
            Assert.True(tryParse(word, out T parsed) && parsed.Equals(value));
            Assert.True(tryParse($" {word.ToUpperInvariant()}\t", out parsed) && parsed.Equals(value));
        }

        var undefined = (T)Enum.ToObject(typeof(T), Enum.GetValues<T>().Length);
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(() => toWord(undefined));
        Assert.Equal(undefined, error.ActualValue);
        Assert.StartsWith(
            $"The value must be one that {typeof(T).Name} defines.", error.Message, StringComparison.Ordinal);
        Assert.All(["", "no-such-word", "0", "systems"], word =>
            Assert.Equal((false, default(T)), (tryParse(word, out T value), value)));
    }

    /// <summary>Converts a name such as <c>RemoteAccess</c> to <c>remote-access</c>.</summary>
    private static string Hyphenate<T>(T value)
        where T : struct, Enum => Regex.Replace(value.ToString(), "(?<!^)[A-Z]", "-$0").ToLowerInvariant();
}
