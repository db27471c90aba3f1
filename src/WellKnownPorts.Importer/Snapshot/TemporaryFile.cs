using System.Runtime.InteropServices;

namespace NetworkPorts.Files;

/// <summary>
/// The name of a file that replaces another one when it is complete. If it still exists when this object is disposed,
/// or when a signal ends the process, it is deleted.
/// </summary>
internal sealed class TemporaryFile : IDisposable
{
    /// <summary>Longer than it takes to write a file, except to a slow disk.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    private readonly ManualResetEventSlim _isDone = new();
    private readonly PosixSignalRegistration[] _signals;

    /// <param name="target">The file to replace.</param>
    public TemporaryFile(string target)
    {
        // In the same folder, because a move is atomic only within one file system.
        Path = $"{target}.{Guid.NewGuid():N}.tmp";
        PosixSignal[] signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];
        _signals = [.. signals.Select(signal => PosixSignalRegistration.Create(signal, _ => DeleteUnlessDone()))];
    }

    /// <summary>Gets the path of the file, in the folder of the target.</summary>
    public string Path { get; }

    public void Dispose()
    {
        File.Delete(Path);
        _isDone.Set();
        foreach (PosixSignalRegistration signal in _signals)
            signal.Dispose();
    }

    // The signal ends the process when this method returns.
    private void DeleteUnlessDone()
    {
        if (!_isDone.Wait(s_patience))
            File.Delete(Path);
    }
}
