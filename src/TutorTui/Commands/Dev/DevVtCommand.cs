using System.CommandLine;
using System.Text;

namespace TutorTui.Commands.Dev;

/// <summary><c>tutor dev vt</c>: the terminal emulator behind a protocol of JSON lines, so that any conformance suite can drive it.</summary>
internal static class DevVtCommand
{
    public static Command Create()
    {
        var columns = new Option<int>("--cols") { Description = "The screen's width", DefaultValueFactory = _ => 80 };
        var rows = new Option<int>("--rows") { Description = "The screen's height", DefaultValueFactory = _ => 24 };
        var scrollback = new Option<int>("--scrollback")
        {
            Description = "Lines kept above the screen",
            DefaultValueFactory = _ => VtDriver.DefaultScrollback,
        };
        var titles = new Option<bool>("--report-titles") { Description = "Answer programs that ask for the title" };
        var command = new Command("vt", "Drive the terminal emulator by JSON lines") { columns, rows, scrollback, titles };
        command.SetAction(parsed => Run(new(
            parsed.GetValue(columns), parsed.GetValue(rows), parsed.GetValue(scrollback), parsed.GetValue(titles))));
        return command;
    }

    private static int Run(VtDriver driver)
    {
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        using var output = Console.OpenStandardOutput();
        while (!driver.HasEnded && input.ReadLine() is { } line)
        {
            output.Write(driver.Answer(line));
            output.Flush();
        }

        return ExitCodes.Ok;
    }
}
