using System.CommandLine;

namespace NetworkPorts.Tool.Commands;

/// <summary>The command <c>wkp completion</c>: a script that lets a shell complete the arguments of the tool.</summary>
internal sealed class CompletionCommand : Command, IHasExamples
{
    // The tool itself lists the completions for a position in a command line.
    private const string Bash = """
        _wkp() {
          COMPREPLY=($(wkp "[suggest:$COMP_POINT]" "$COMP_LINE" 2> /dev/null))
        }
        complete -o default -F _wkp wkp

        """;

    private const string Zsh = """
        _wkp() {
          compadd -- ${(f)"$(wkp "[suggest:$CURSOR]" "$BUFFER" 2> /dev/null)"}
        }
        compdef _wkp wkp

        """;

    private const string Fish = """
        complete -c wkp -a '(wkp "[suggest:"(commandline -C)"]" (commandline -cp) 2> /dev/null)'

        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName wkp -ScriptBlock {
          param($word, $line, $position)
          wkp "[suggest:$position]" "$line" 2> $null
        }

        """;

    private static readonly Dictionary<string, string> s_scripts = new()
    {
        ["bash"] = Bash,
        ["zsh"] = Zsh,
        ["fish"] = Fish,
        ["pwsh"] = PowerShell,
    };

    private readonly Argument<string> _shell = new("shell")
    {
        Description = "The shell: bash, zsh, fish or pwsh.",
    };

    public CompletionCommand()
        : base("completion", "Prints a script that completes the arguments of the tool in a shell.")
    {
        _shell.AcceptOnlyFromAmong([.. s_scripts.Keys]);
        Add(_shell);
        SetAction(parsed => parsed.InvocationConfiguration.Output.Write(
            s_scripts[parsed.GetValue(_shell)!].ReplaceLineEndings("\n")));
    }

    /// <inheritdoc/>
    public string Examples => """
        eval "$(wkp completion bash)"        in ~/.bashrc
        wkp completion fish | source         in config.fish
        """;
}
