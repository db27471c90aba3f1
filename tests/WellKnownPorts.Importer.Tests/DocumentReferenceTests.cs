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
    public void A_person_or_a_footnote_is_left_out(string reference) =>
        Assert.Equal("", DocumentReference.Join([reference]));

    [Fact]
    public void Each_document_stands_once_in_the_order_of_the_registry() =>
        Assert.Equal("RFC6335, RFC4727", DocumentReference.Join(["1", "RFC6335", "RFC4727", "RFC6335, Section 8"]));
}
