using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace NetworkPorts.Tool.Tests.Hostile;

/// <summary>A well-formed JSON value of any kind.</summary>
public sealed record JsonText(string Value)
{
    private const int DeepestNesting = 6;

    private static readonly string[] s_blanks = ["", " ", "\t", "\r", "  "];

    /// <summary>
    /// Names that the program reads are among those of the properties, where they lie too deep to count.
    /// </summary>
    private static readonly string[] s_names = ["proto", "id.orig_p", "dest_port", "flow", "event_type", "port_service", "a", "", "\0", "\u2028"];

    private static readonly string[] s_numbers = ["0", "-0", "1e400", "-12.5E-3", "99999999999999999999999999", "443"];

    private static Gen<string> Blank => Gen.Elements(s_blanks);

    private static Gen<string> Name => Gen.Elements(s_names).Select(name => JsonSerializer.Serialize(name));

    private static Gen<string> Scalar => Gen.OneOf(
        Gen.Elements(s_numbers),
        Gen.Elements("null", "true", "false", "\"\\ud83d\\ude00\\u0000\\/\\\"\""),
        ArbMap.Default.GeneratorFor<string>().Select(text => JsonSerializer.Serialize(text ?? "")));

    public static Gen<JsonText> Generator => Gen.Choose(0, DeepestNesting).SelectMany(Nested).Select(value => new JsonText(value));

    private static Gen<string> Nested(int depth)
    {
        if (depth == 0)
            return Scalar;
        Gen<string> item = from before in Blank
                           from value in Nested(depth - 1)
                           from behind in Blank
                           select before + value + behind;
        Gen<string> property = from name in Name
                               from blank in Blank
                               from value in item
                               select name + blank + ":" + value;
        return Gen.OneOf(Among(item).Select(items => $"[{items}]"), Among(property).Select(properties => $"{{{properties}}}"));
    }

    private static Gen<string> Among(Gen<string> item) =>
        from count in Gen.Choose(0, 2)
        from items in item.ListOf(count)
        select string.Join(',', items);
}
