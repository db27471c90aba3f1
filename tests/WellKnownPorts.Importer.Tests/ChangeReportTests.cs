namespace NetworkPorts.Importer.Tests;

public sealed class ChangeReportTests : IDisposable
{
    private readonly ImportWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Each_kind_of_change_is_reported_with_its_ports_and_transports()
    {
        const string Title = "# Service Name and Transport Protocol Port Number Registry, updated ";
        const string Counts = "2 added, 1 removed, 1 renamed, 1 newly reserved, 1 no longer reserved, "
            + "2 with a new description or reference";
        SetSnapshot(
            [Title + ImportWorkspace.Date, Title + "2026-08-01"],
            ["1,tcp,tcpmux,TCP Port Service Multiplexer,\n", "1,tcp,mux,Multiplexer,\n1,udp,gone,A service,\n"],
            ["9,tcp,discard,Discard,\n9,udp,discard,Discard,\n", ""],
            ["225-241,,,Reserved,\n", "225-240,,,Reserved,\n"],
            ["80,tcp,http,World Wide Web HTTP,\"RFC9110, RFC Errata 4412\"", "80,tcp,http,Hypertext,"],
            ["6000-6063,tcp,x11,X Window System,", "6000-6063,tcp,x11,,"],
            ["80,tcp,www,World Wide Web HTTP,RFC9110\n", ""]);

        ImportResult result = await _workspace.ImportAsync(ImportWorkspace.Xml);

        Assert.Equal($"""
            IANA registry 2026-08-01 -> 2026-09-17: {Counts}

            ## Added
            - 9/tcp,udp discard: Discard
            - 80/tcp www: World Wide Web HTTP

            ## Removed
            - 1/udp gone: A service

            ## Renamed
            - 1/tcp mux -> tcpmux

            ## Newly reserved
            - 225-241 Reserved

            ## No longer reserved
            - 225-240 Reserved

            ## With a new description or reference
            - 80/tcp http: Hypertext -> World Wide Web HTTP; reference (none) -> RFC9110, RFC Errata 4412
            - 6000-6063/tcp x11: (none) -> X Window System

            """, result.Output);
        Assert.Equal(ImportWorkspace.Expected, _workspace.Snapshot);
    }

    [Fact]
    public async Task A_new_name_on_a_reserved_port_is_added_and_the_reservation_removed()
    {
        SetSnapshot(["9,tcp,discard,Discard,\n", "9,tcp,,Reserved,\n"]);

        ImportResult result = await _workspace.ImportAsync(ImportWorkspace.Xml);

        Assert.Equal("""
            IANA registry 2026-09-17 -> 2026-09-17: 1 added, 1 no longer reserved

            ## Added
            - 9/tcp discard: Discard

            ## No longer reserved
            - 9/tcp Reserved

            """, result.Output);
    }

    [Fact]
    public async Task The_same_change_on_several_transports_shares_a_line_and_other_changes_do_not()
    {
        SetSnapshot(
            ["9,sctp,discard,Discard,RFC9260\n9,dccp,discard,Discard,RFC4340\n", ""],
            ["80,tcp,www", "80,tcp,w3"]);

        ImportResult result = await _workspace.ImportAsync(ImportWorkspace.Xml);

        Assert.Contains("\n- 9/sctp,dccp discard: Discard\n", result.Output);
        Assert.Contains("\n- 80/tcp w3 -> www\n- 80/tcp w3-http -> www-http\n", result.Output);
    }

    [Fact]
    public async Task A_new_date_without_changed_records_is_reported()
    {
        SetSnapshot([ImportWorkspace.Date, "2026-09-16"]);

        ImportResult result = await _workspace.ImportAsync(ImportWorkspace.Xml);

        Assert.Equal("IANA registry 2026-09-16 -> 2026-09-17: no record changed\n", result.Output);
        Assert.Equal(ImportWorkspace.Expected, _workspace.Snapshot);
    }

    [Fact]
    public async Task A_new_name_outside_RFC_6335_is_reported()
    {
        SetSnapshot(["whois++,", "whois,"]);

        ImportResult result = await _workspace.ImportAsync(ImportWorkspace.Xml);

        Assert.EndsWith("\n## New names outside RFC 6335\n- 63 whois++\n", result.Output);
    }

    /// <summary>Sets the existing snapshot. Each edit is a text to replace and its replacement.</summary>
    private void SetSnapshot(params string[][] edits) => _workspace.Snapshot = edits.Aggregate(
        ImportWorkspace.Expected, (text, edit) => ImportWorkspace.Edit(text, edit[0], edit[1]));
}
