using NetworkPorts.Files;
namespace NetworkPorts.Importer;

/// <summary>Replaces the existing snapshot file with a new snapshot and returns a report of the changes.</summary>
internal static class SnapshotUpdate
{
    public static string Apply(RegistrySnapshot snapshot, string path)
    {
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))))
        {
            throw new ImportException(new(path),
                "the directory does not exist. Run the command in the repository root, or specify --output.");
        }

        byte[] content = SnapshotFile.Format(snapshot);
        bool isFirst = !File.Exists(path);
        if (!isFirst && File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
            return "No change.\n";

        string report = isFirst ? ChangeReport.OfFirst(snapshot) : ChangeReport.Of(SnapshotFile.Read(path), snapshot);
        OutputFile.Write(path, content);
        return report;
    }
}
