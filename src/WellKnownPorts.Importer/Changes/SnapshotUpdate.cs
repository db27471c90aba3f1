namespace NetworkPorts.Importer;

/// <summary>Puts a new snapshot in the place of the one that stands, and tells what changed by that.</summary>
internal static class SnapshotUpdate
{
    public static string Apply(RegistrySnapshot snapshot, string path)
    {
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))))
        {
            throw new ImportException(new(path),
                "its directory does not exist: run at the repository's root, or give --output.");
        }

        byte[] content = SnapshotFile.Format(snapshot);
        bool isFirst = !File.Exists(path);
        if (!isFirst && File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
            return "No change.\n";

        string report = isFirst ? ChangeReport.OfFirst(snapshot) : ChangeReport.Of(SnapshotFile.Read(path), snapshot);
        AtomicFile.Write(path, content);
        return report;
    }
}
