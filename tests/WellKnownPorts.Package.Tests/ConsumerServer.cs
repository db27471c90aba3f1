using System.Collections.Concurrent;
using CliWrap;

namespace NetworkPorts.Package.Tests;

/// <summary>A program that serves HTTP on a free port of the loopback interface until it is disposed of.</summary>
internal sealed class ConsumerServer : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(60);

    private readonly CancellationTokenSource _interrupt = new();
    private readonly CancellationTokenSource _kill = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<string> _output = [];
    private readonly Task _run;

    private ConsumerServer(string program, string[] arguments)
    {
        PipeTarget output = PipeTarget.ToDelegate(ReadLine);
        _run = Cli.Wrap(program)
            .WithArguments([.. arguments, "--urls", "http://127.0.0.1:0"])
            .WithStandardOutputPipe(output)
            .WithStandardErrorPipe(output)
            .WithValidation(CommandResultValidation.None)
            .ExecuteAsync(_kill.Token, _interrupt.Token);
    }

    public HttpClient Client { get; } = new();

    /// <summary>Gets everything that the program has printed so far.</summary>
    public string Output => string.Join('\n', _output);

    /// <summary>Starts a program and waits until it listens.</summary>
    public static async Task<ConsumerServer> Start(string program, params string[] arguments)
    {
        var server = new ConsumerServer(program, arguments);
        try
        {
            await Task.WhenAny(server._address.Task, server._run).WaitAsync(s_timeout);
            Assert.True(server._address.Task.IsCompleted, $"'{program}' does not listen:\n{server.Output}");
            server.Client.BaseAddress = await server._address.Task;
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Interrupts the program like Ctrl-C, and kills it if it does not stop.</summary>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _interrupt.CancelAsync();
        _kill.CancelAfter(s_timeout);
        try
        {
            await _run;
        }
        catch (OperationCanceledException)
        {
            // An interrupted command throws this exception.
        }

        _interrupt.Dispose();
        _kill.Dispose();
    }

    private void ReadLine(string line)
    {
        _output.Enqueue(line);
        int start = line.IndexOf(Listening, StringComparison.Ordinal);
        if (start >= 0)
            _address.TrySetResult(new Uri(line[(start + Listening.Length)..]));
    }
}
