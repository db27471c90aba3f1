namespace NetworkPorts.Importer;

/// <summary>Writes a file as a whole or not at all.</summary>
internal static class AtomicFile
{
    public static void Write(string path, byte[] content)
    {
        // Beside the target, because a file moves atomically only within one file system.
        string temporary = $"{path}.tmp";
        try
        {
            using (FileStream stream = File.Create(temporary))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
