using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace NetworkPorts.Tool.Tests.Hostile;

/// <summary>A random, well-formed JSON value.</summary>
public sealed record JsonText(string Value)
{
    private const int MaxDepth = 6;

    private static readonly string[] s_blanks = ["", " ", "\t", "\r", "  "];

    /// <summary>Names of nested properties. They include names of fields, which are ignored at this depth.</summary>
    private static readonly string[] s_names =
        ["proto", "id.orig_p", "dest_port", "flow", "event_type", "port_service", "a", "", "\0", "\u2028"];

    private static readonly string[] s_numbers = ["0", "-0", "1e400", "-12.5E-3", "99999999999999999999999999", "443"];

    private static Gen<string> Blank => Gen.Elements(s_blanks);

    private static Gen<string> Name => Gen.Elements(s_names).Select(name => JsonSerializer.Serialize(name));

    private static Gen<string> Scalar => Gen.OneOf(
        Gen.Elements(s_numbers),
        Gen.Elements("null", "true", "false", "\"\\ud83d\\ude00\\u0000\\/\\\"\""),
        ArbMap.Default.GeneratorFor<string>().Select(text => JsonSerializer.Serialize(text ?? "")));

    public static Gen<JsonText> Generator =>
        Gen.Choose(0, MaxDepth).SelectMany(Nested).Select(value => new JsonText(value));

    private static Gen<string> Nested(int depth)
    {
        if (depth == 0)
            return Scalar;
        Gen<string> item = from before in Blank
                           from value in Nested(depth - 1)
                           from after in Blank
                           select before + value + after;
        Gen<string> property = from name in Name
                               from blank in Blank
                               from value in item
                               select name + blank + ":" + value;
        return Gen.OneOf(
            ListOf(item).Select(items => $"[{items}]"), ListOf(property).Select(properties => $"{{{properties}}}"));
    }

    private static Gen<string> ListOf(Gen<string> item) =>
        from count in Gen.Choose(0, 2)
        from items in item.ListOf(count)
        select string.Join(',', items);
}
