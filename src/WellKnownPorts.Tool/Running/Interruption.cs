using System.Runtime.InteropServices;

namespace NetworkPorts.Tool.Running;

/// <summary>
/// Ends the tool after a complete line when the user presses Ctrl-C or the system asks it to terminate.
/// </summary>
internal sealed class Interruption : IDisposable
{
    /// <summary>The exit code that shells expect: 128 plus the number of the signal.</summary>
    private const int InterruptedCode = 128 + 2;
    private const int TerminatedCode = 128 + 15;

    /// <summary>Longer than it takes to write the lines that were read.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    private readonly LineWriter _output;
    private readonly Action _beforeExit;
    private readonly ManualResetEventSlim _hasEnded = new();
    private readonly PosixSignalRegistration[] _signals;
    private volatile int _exitCode;

    public Interruption(LineWriter output, Action beforeExit)
    {
        _output = output;
        _beforeExit = beforeExit;
        _signals =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Interrupt(signal, InterruptedCode)),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Interrupt(signal, TerminatedCode)),
        ];
    }

    /// <summary>Gets the exit code of the signal; 0 if there was none.</summary>
    public int ExitCode => _exitCode;

    /// <exception cref="OperationCanceledException">A signal ends the tool.</exception>
    public void ThrowIfRequested()
    {
        if (_exitCode != 0)
            throw new OperationCanceledException();
    }

    public void Dispose()
    {
        _hasEnded.Set();
        foreach (PosixSignalRegistration signal in _signals)
            signal.Dispose();
    }

    private void Interrupt(PosixSignalContext signal, int exitCode)
    {
        // With a second signal, the user does not want to wait.
        if (_exitCode != 0)
            return;
        signal.Cancel = true;
        _exitCode = exitCode;

        // A read of standard input may never return. All lines that were read are written by then, but a write may
        // still be in progress.
        if (_hasEnded.Wait(s_patience))
            return;
        _output.Close();
        _beforeExit();
        Environment.Exit(exitCode);
    }
}
