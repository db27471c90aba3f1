namespace NetworkPorts.Tests;

/// <summary>Compares text with a reviewed file in the folder <c>Snapshots</c> of a test project.</summary>
internal static class Snapshot
{
    /// <summary>
    /// Asserts that the lines match the file. If they don't, writes them to a second file to compare and accept.
    /// </summary>
    public static void AssertMatches(
        string fileName, IEnumerable<string> lines, string project = "WellKnownPorts.Tests")
    {
        string approved = Repository.PathOf("tests", project, "Snapshots", fileName);
        string received = approved + ".received";
        string text = string.Concat(lines.Select(line => line + "\n"));
        if (File.Exists(approved) && File.ReadAllText(approved) == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail($"The text does not match '{approved}'. To accept the new text, rename '{received}' to that name.");
    }
}
