using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>
/// The name of each port of a registry for all transports, in pages of 64 ports. Looking up a name takes two reads and
/// has no branch that depends on whether the port has a custom service.
/// </summary>
/// <remarks>
/// Each registry owns the pages that contain changed ports. All registries share the other pages. Pages and names are
/// created when a name is first read.
/// </remarks>
internal readonly struct NamePages
{
    private const int PortsPerPage = 64;
    private const int PageCount = (ushort.MaxValue + 1) / PortsPerPage;

    // Placeholders for pages that are not created yet: a shared page, and a page that the registry owns.
    private static readonly string?[] s_notShared = NewPage();
    private static readonly string?[] s_notOwned = NewPage();

    private static readonly string?[]?[] s_shared = new string?[PageCount][];

    private readonly string?[][] _pages;

    /// <param name="changed">The ports that the registry changes.</param>
    public NamePages(List<ushort> changed)
    {
        _pages = new string?[PageCount][];
        for (int page = 0; page < PageCount; page++)
            _pages[page] = s_shared[page] ?? s_notShared;
        foreach (ushort port in changed)
            _pages[port / PortsPerPage] = s_notOwned;
    }

    /// <summary>
    /// Returns the name of a port, null if no service is known, or <see cref="RowNameStrings.NotCreated"/> if the name
    /// has not been read before.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string? Read(ushort port) => _pages[port / PortsPerPage][port % PortsPerPage];

    /// <summary>Stores and returns the name of a port.</summary>
    public string? Write(ushort port, string? name)
    {
        int page = port / PortsPerPage;
        if (_pages[page] == s_notShared)
            _pages[page] = s_shared[page] ??= NewPage();
        else if (_pages[page] == s_notOwned)
            _pages[page] = NewPage();
        return _pages[page][port % PortsPerPage] = name;
    }

    private static string?[] NewPage() => RowNameStrings.AllNotCreated(PortsPerPage, 0);
}
