using System.Runtime.InteropServices;

namespace NetworkPorts.Tool.Running;

/// <summary>Lets Ctrl-C and a request to terminate end the program behind a whole line.</summary>
internal sealed class Interruption : IDisposable
{
    /// <summary>What a shell takes for the end by a signal, and the signal's number.</summary>
    private const int InterruptedCode = 128 + 2;
    private const int TerminatedCode = 128 + 15;

    /// <summary>Longer than it takes to write what was read.</summary>
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

    /// <summary>The exit code of an interrupted program; 0 where nothing interrupted it.</summary>
    public int ExitCode => _exitCode;

    /// <exception cref="OperationCanceledException">The program is to end.</exception>
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
        // The second signal is from somebody who does not want to wait.
        if (_exitCode != 0)
            return;
        signal.Cancel = true;
        _exitCode = exitCode;

        // A read of standard input may never come back. What was read is written by then, but a write may still be on its way.
        if (_hasEnded.Wait(s_patience))
            return;
        _output.Close();
        _beforeExit();
        Environment.Exit(exitCode);
    }
}
