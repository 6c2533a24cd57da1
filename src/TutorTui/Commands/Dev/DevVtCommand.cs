using System.CommandLine;
using System.Text;
using TutorTui.Platform;
using TutorTui.Terminal;

namespace TutorTui.Commands.Dev;

/// <summary><c>tutor dev vt</c>: the terminal emulator behind a protocol of JSON lines, so that any conformance suite can drive it.</summary>
internal sealed class DevVtCommand(IConsole console)
{
    public static Command Create(Func<DevVtCommand> verb)
    {
        var columns = new Option<int>("--cols") { Description = "The screen's width", DefaultValueFactory = _ => 80 };
        var rows = new Option<int>("--rows") { Description = "The screen's height", DefaultValueFactory = _ => 24 };
        var scrollback = new Option<int>("--scrollback")
        {
            Description = "Lines kept above the screen",
            DefaultValueFactory = _ => VtDriver.DefaultScrollback,
        };
        var all = new Option<bool>("--permit-all") { Description = "Let programs also ask for the title and switch to 132 columns" };
        var command = new Command("vt", "Drive the terminal emulator by JSON lines") { columns, rows, scrollback, all };
        command.SetAction(parsed => verb().Run(new(
            parsed.GetValue(columns), parsed.GetValue(rows), parsed.GetValue(scrollback), Permissions(parsed.GetValue(all)))));
        return command;
    }

    /// <summary>The size may be changed, as in xterm: suites set theirs so.</summary>
    private static TerminalPermissions Permissions(bool isAll) => isAll
        ? TerminalPermissions.Resize | TerminalPermissions.Columns132 | TerminalPermissions.ReportTitle
        : TerminalPermissions.Resize;

    public int Run(VtDriver driver)
    {
        using var input = new StreamReader(console.OpenInput(), new UTF8Encoding(false));
        using var output = console.OpenOutput();
        while (!driver.HasEnded && input.ReadLine() is { } line)
        {
            output.Write(driver.Answer(line));
            output.Flush();
        }

        return ExitCodes.Ok;
    }
}
