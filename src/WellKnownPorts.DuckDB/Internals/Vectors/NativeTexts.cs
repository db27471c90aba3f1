using System.Runtime.InteropServices;
using System.Text;

namespace NetworkPorts.DuckDB.Internals;

/// <summary>
/// Texts in native memory. The memory is never freed, because the results of a query can contain pointers to it. Each
/// text is stored once, so registries with the same names share them.
/// </summary>
internal static class NativeTexts
{
    private static readonly Dictionary<string, StringDescriptor> s_descriptors = new(StringComparer.Ordinal);
    private static readonly object s_lock = new();

    /// <summary>Returns the descriptor of a text.</summary>
    public static StringDescriptor DescriptorOf(string text)
    {
        lock (s_lock)
        {
            if (!s_descriptors.TryGetValue(text, out StringDescriptor descriptor))
            {
                descriptor = Create(Encoding.UTF8.GetBytes(text));
                s_descriptors.Add(text, descriptor);
            }

            return descriptor;
        }
    }

    private static unsafe StringDescriptor Create(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length <= StringDescriptor.MaxInlineLength)
            return new StringDescriptor(utf8);
        byte* copy = (byte*)NativeMemory.Alloc((nuint)utf8.Length);
        utf8.CopyTo(new Span<byte>(copy, utf8.Length));
        return new StringDescriptor(copy, utf8.Length);
    }
}
