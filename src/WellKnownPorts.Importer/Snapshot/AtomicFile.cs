namespace NetworkPorts.Importer;

/// <summary>Writes a file atomically: readers see the old content or the new content.</summary>
internal static class AtomicFile
{
    /// <summary>Replaces a file, or the target of a link. An existing file keeps its permissions.</summary>
    public static void Write(string path, byte[] content)
    {
        FileInfo file = new(path);
        string target = file.LinkTarget is null ? path : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;

        // In the folder of the target, because a move is atomic only within one file system.
        string temporary = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (FileStream stream = new(temporary, FileMode.CreateNew))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(target))
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
