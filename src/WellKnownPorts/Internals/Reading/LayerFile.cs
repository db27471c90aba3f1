using System.Text;

namespace NetworkPorts.Internals;

/// <summary>Reads the files of layers.</summary>
internal static class LayerFile
{
    /// <summary>
    /// Reads a file in UTF-8, or in UTF-16 with a byte order mark, into a layer, and adds the errors to a list.
    /// </summary>
    public static void Read(string path, LayerReader read, Layer layer, ErrorList errors)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(file, Encoding.UTF8);
            read(new LayerText(reader, path, errors), layer);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            errors.Add(path, "The file does not exist.");
        }
        catch (Exception) when (Directory.Exists(path))
        {
            errors.Add(path, "This is a directory, not a file.");
        }
        catch (Exception failure)
            when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            errors.Add(path, $"The file cannot be read: {failure.Message}");
        }
    }
}
