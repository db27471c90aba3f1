namespace NetworkPorts.Importer.Tests;

public class DocumentReferenceTests
{
    [Theory]
    [InlineData("RFC4340", "RFC4340")]
    [InlineData("RFC9110, Section 15", "RFC9110")]
    [InlineData("RFC-ietf-emailcore-rfc5321bis-43", "RFC-ietf-emailcore-rfc5321bis-43")]
    [InlineData("RFC Errata 4412", "RFC Errata 4412")]
    [InlineData("draft-gross-geneve-00", "draft-gross-geneve-00")]
    [InlineData("draft-herbert-gue", "draft-herbert-gue")]
    [InlineData("https://example.org/a_b@c", "https://example.org/a_b@c")]
    [InlineData("http://example.org", "http://example.org")]
    [InlineData("ISO/IEC\n 13818-6", "ISO/IEC 13818-6")]
    [InlineData("ITU-T X.510 / ISO/IEC 9584-11", "ITU-T X.510 / ISO/IEC 9584-11")]
    [InlineData("3GPP TS 24.379 v13.5.0s", "3GPP TS 24.379 v13.5.0s")]
    public void A_document_is_kept_as_IANA_prints_it(string reference, string expected) =>
        Assert.Equal(expected, DocumentReference.Join([reference]));

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("n/a")]
    [InlineData("IESG")]
    [InlineData("Jon_Postel")]
    [InlineData("Adam_Ernst_2")]
    [InlineData("Example Person")]
    [InlineData("Example Person <person&example.org> 15 June 2009")]
    [InlineData("person1@example.org")]
    [InlineData("A protocol of 40-Gigabit networks, which is described here")]
    [InlineData("ISO/IEC 13818-6 describes a protocol that is used by a set of systems to exchange information")]
    [InlineData("The ISO/IEC 13818-6 protocol")]
    public void Anything_else_is_left_out(string reference) =>
        Assert.Equal("", DocumentReference.Join([reference]));

    [Fact]
    public void Documents_are_joined_without_duplicates_in_the_order_of_the_registry() =>
        Assert.Equal("RFC6335, RFC4727", DocumentReference.Join(["1", "RFC6335", "RFC4727", "RFC6335, Section 8"]));
}
