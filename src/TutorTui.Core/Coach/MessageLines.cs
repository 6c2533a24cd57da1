using System.Text.RegularExpressions;
using TutorTui.Core.Texts;

namespace TutorTui.Core.Coach;

/// <summary>The lines of an output as the coach reads them. Pure.</summary>
internal static partial class MessageLines
{
    /// <summary>Lines from the end that are looked at.</summary>
    private const int MostLines = 100;

    /// <summary>Characters from the end that are looked at.</summary>
    private const int MostText = 16 * 1024;

    /// <summary>Characters at each end of a longer line that are looked at: the cause stands at one of the ends.</summary>
    private const int EndLength = 400;

    /// <summary>The last lines, trimmed and without colours; the middle of a line without end is left out.</summary>
    public static string[] Of(string output) =>
    [
        .. TextCut.End(output, MostText).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .TakeLast(MostLines)
            .Select(line => Colour.Replace(Bound(line), string.Empty).Trim()),
    ];

    /// <summary>A line without what programs put before and behind the message: times, levels, names of programs, where to find help.</summary>
    public static string Strip(string line)
    {
        var text = Help.Replace(line, string.Empty).Trim();
        for (var previous = string.Empty; previous != text;)
        {
            previous = text;
            text = Prefix.Replace(text, string.Empty).TrimStart();
        }

        return text.Length == 0 ? line.Trim() : text;
    }

    /// <summary>The line is the beginning of a message of an error, by the form in which Docker and bash print them.</summary>
    public static bool IsErrorForm(string line) => Form.IsMatch(line);

    private static string Bound(string line) =>
        line.Length <= 2 * EndLength ? line : $"{TextCut.Beginning(line, EndLength)} … {TextCut.End(line, EndLength)}";

    [GeneratedRegex(@"\x1b\[[0-9;]{0,20}m", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Colour { get; }

    [GeneratedRegex(
        @"^(?:\[?[0-9]{4}[-/][0-9]{2}[-/][0-9]{2}[T ][0-9:.,]+(?:Z|[+-][0-9:]+)?\]?|(?:ERRO|WARN|FATA|INFO)\[[0-9]+\]|time=""[^""]*""|level=\w+|msg=""|[✘✔×!>$#]|(?:Error response from daemon|docker|error|Error|ERROR|WARNING|Warning|failed to solve|failed to start|error while creating|rpc error):|rpc error: code = \w+ desc =|desc =|code = \w+)\s?",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Prefix { get; }

    [GeneratedRegex(@"\s*(?:See ['""]docker[^'""]*--help['""]\.?|Run ['""]docker[^'""]*--help['""] for more information\.?)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Help { get; }

    [GeneratedRegex(
        @"^(?:\S{0,40} )?(?:(?:docker: )?Error response from daemon|docker: |Error: |Error |ERROR: |WARNING: |(?:ERRO|WARN|FATA)\[|unknown (?:shorthand )?flag|(?:-?bash|sh|ash): |invalid argument|no matching subnet|every ip-range|the input device|template parsing error|permission denied while|Permission denied while|Cannot connect to|OCI runtime|RTNETLINK answers|connect: |cannot attach stdin|invalid subnet|no configured subnet|user.specified IP|""docker |exec failed to |(?:ping|curl|wget|nslookup): )",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form { get; }
}
