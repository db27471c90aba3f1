using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>The service name of each row as a string, which is created on first request and then kept.</summary>
internal static class RowNameStrings
{
    // Marks a name that was not created yet. A row without a name holds null, so both kinds of rows take the same path
    // and the processor has no branch to predict. No service name contains a blank.
    internal const string NotCreated = "not created";

    private static readonly string?[] s_names = AllNotCreated(PortTables.RowCount, PortTables.FirstRecordRow);

    /// <summary>Returns the name of a row; null if it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static string? Of(int row)
    {
        string? name = s_names[row];
        return ReferenceEquals(name, NotCreated) ? Create(row) : name;
    }

    // Interned, so that threads that race here get the same string.
    private static string Create(int row) =>
        s_names[row] = string.Intern(Strings.FromUtf8(PortTable.Name(row)));

    /// <summary>
    /// Returns an array of names that are not created yet, after <paramref name="namelessCount"/> nulls.
    /// </summary>
    internal static string?[] AllNotCreated(int count, int namelessCount)
    {
        // Doubling copies whole blocks with code that is already compiled. A loop over each row and the framework's
        // Fill are not, and either takes longer than everything else on the way to the first name.
        var names = new string?[count];
        names[0] = NotCreated;
        for (int created = 1; created < names.Length; created *= 2)
            Array.Copy(names, 0, names, created, Math.Min(created, names.Length - created));
        Array.Clear(names, 0, namelessCount);
        return names;
    }
}
