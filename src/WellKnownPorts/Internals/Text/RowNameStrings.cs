using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>Caches the service names of rows as strings. A string is created on first use.</summary>
internal static class RowNameStrings
{
    // Marks a name that is not created yet. No service name contains a space. Rows without a name contain null, so rows
    // with and without a name need no separate branch, which the processor could mispredict.
    internal const string NotCreated = "not created";

    private static readonly string?[] s_names = AllNotCreated(PortTables.RowCount, PortTables.FirstRecordRow);

    /// <summary>Returns the name of a row; null if the row has no name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static string? Of(int row)
    {
        string? name = s_names[row];
        return ReferenceEquals(name, NotCreated) ? Create(row) : name;
    }

    // The string is interned, so that concurrent threads get the same instance.
    private static string Create(int row) =>
        s_names[row] = string.Intern(Strings.FromUtf8(PortTable.Name(row)));

    /// <summary>
    /// Returns an array of names that are not created yet. The first <paramref name="namelessCount"/> elements are
    /// null.
    /// </summary>
    internal static string?[] AllNotCreated(int count, int namelessCount)
    {
        // Doubling copies blocks with code that is already compiled. A loop over all rows or the framework's Fill would
        // have to be compiled, which takes longer than all other work before the first name.
        var names = new string?[count];
        names[0] = NotCreated;
        for (int created = 1; created < names.Length; created *= 2)
            Array.Copy(names, 0, names, created, Math.Min(created, names.Length - created));
        Array.Clear(names, 0, namelessCount);
        return names;
    }
}
