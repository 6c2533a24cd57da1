using System.CommandLine;
using TutorTui.Languages;
using TutorTui.Platform;

namespace TutorTui.Commands.Setup;

/// <summary><c>tutor completion</c>: a script that lets a shell complete the tutor's words.</summary>
internal sealed class CompletionCommand(IConsole console)
{
    /// <summary>The program itself answers what fits at a position of a line (System.CommandLine's directive <c>[suggest]</c>).</summary>
    private const string Bash =
        """
        # tutor completion for bash; load it with: source <(tutor completion bash)
        _tutor_complete() {
            local IFS=$'\n'
            COMPREPLY=($(compgen -W "$(tutor "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -F _tutor_complete tutor
        """;

    private const string Zsh =
        """
        #compdef tutor
        # tutor completion for zsh; load it with: source <(tutor completion zsh)
        _tutor() {
            local -a words_found
            words_found=("${(@f)$(tutor "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
            compadd -a words_found
        }
        compdef _tutor tutor
        """;

    private const string Fish =
        """
        # tutor completion for fish; load it with: tutor completion fish | source
        function __tutor_complete
            set -l line (commandline -cp)
            tutor "[suggest:"(string length -- $line)"]" $line 2>/dev/null
        end
        complete -f -c tutor -a '(__tutor_complete)'
        """;

    public static Command Create(Func<CompletionCommand> verb)
    {
        var shell = new Argument<string>("shell") { Description = ToolCommandTexts.Current.CompletionShell };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish");
        var command = new Command("completion", ToolCommandTexts.Current.Completion) { shell };
        command.SetAction(parsed => verb().Run(parsed.GetRequiredValue(shell)));
        return command;
    }

    public int Run(string shell)
    {
        console.Out.WriteLine(shell switch
        {
            "bash" => Bash,
            "zsh" => Zsh,
            "fish" => Fish,
            var other => throw new ArgumentException($"No script for {other}.", nameof(shell)),
        });
        return ExitCodes.Ok;
    }
}
