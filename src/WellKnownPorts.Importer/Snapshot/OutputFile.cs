namespace NetworkPorts.Files;

/// <summary>Writes a file without harm to what its name refers to.</summary>
internal static class OutputFile
{
    /// <summary>
    /// Replaces a file, or the target of a link, atomically: readers see the old content or the new content. An
    /// existing file keeps its permissions. What is not a regular file, such as a device or a pipe, is written to.
    /// </summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="content">The new content.</param>
    /// <param name="replaces">Whether a file that exists is replaced.</param>
    /// <returns>False if the file exists and is not replaced.</returns>
    /// <exception cref="IOException">The file cannot be written. An existing file has its old content.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written.</exception>
    public static bool Write(string path, byte[] content, bool replaces = true)
    {
        string target = TargetOf(path);
        if (File.Exists(target) && TryWriteDirectly(target, content))
            return true;
        return (replaces || !File.Exists(target)) && TryReplace(target, content, replaces);
    }

    /// <summary>Returns the file that a path refers to: the final target of a link, or else the path itself.</summary>
    /// <exception cref="IOException">The links form a cycle.</exception>
    public static string TargetOf(string path)
    {
        FileInfo file = new(path);
        if (file.LinkTarget is null)
            return path;

        // The links to the pipes of a process, such as /dev/stdout, can be opened, but their targets are not paths.
        string target = file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        return File.Exists(path) && !File.Exists(target) ? path : target;
    }

    private static bool TryWriteDirectly(string path, byte[] content)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        if (IsRegular(file))
            return false;
        file.Write(content);
        return true;
    }

    // Only regular files have a length that can be set.
    private static bool IsRegular(FileStream file)
    {
        try
        {
            file.SetLength(file.Length);
            return true;
        }
        catch (Exception failure) when (failure is NotSupportedException or IOException)
        {
            return false;
        }
    }

    private static bool TryReplace(string path, byte[] content, bool replaces)
    {
        using TemporaryFile temporary = new(path);
        try
        {
            using (FileStream stream = new(temporary.Path, FileMode.CreateNew))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(path))
                File.SetUnixFileMode(temporary.Path, File.GetUnixFileMode(path));
            File.Move(temporary.Path, path, overwrite: replaces);
            return true;
        }
        catch (IOException) when (!replaces && File.Exists(path))
        {
            // Another program has created the file in the meantime.
            return false;
        }
        catch (UnauthorizedAccessException failure)
        {
            throw new UnauthorizedAccessException(MessageOf(failure), failure);
        }
        catch (IOException failure) when (failure.GetType() == typeof(IOException))
        {
            throw new IOException(MessageOf(failure), failure);
        }
        catch (ArgumentOutOfRangeException failure)
        {
            throw new IOException($"The file system or a limit does not allow so many bytes: '{path}'", failure);
        }

        // The user does not know the temporary file.
        string MessageOf(Exception failure) => failure.Message.Replace(
            Path.GetFileName(temporary.Path), Path.GetFileName(path), StringComparison.Ordinal);
    }
}
