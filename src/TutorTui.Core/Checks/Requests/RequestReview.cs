using System.Text.RegularExpressions;

namespace TutorTui.Core.Checks.Requests;

/// <summary>Looks for what is wrong with a request itself, before anything is said of the network.</summary>
internal static partial class RequestReview
{
    private const string Null = "/dev/null";

    /// <summary>A shell's exit status for a program that is not there (POSIX XCU 2.8.2).</summary>
    private const int NotFound = 127;

    /// <summary>The cause, or null where the request itself is in order, or was not answered.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="redirectedTo">The file the shell sent its output to, or null.</param>
    /// <param name="exitCode">Its own exit status; null where that is not known.</param>
    /// <param name="output">What it printed.</param>
    /// <param name="wantedPort">The port that is to be asked; null for ping.</param>
    public static OwnCause? Find(Request request, string? redirectedTo, int? exitCode, string output, int? wantedPort)
    {
        if (exitCode is NotFound
            || (Missing.Match(output) is { Success: true } missing && missing.Groups["program"].Value == request.Program))
        {
            return new NotInstalled(request.Program);
        }

        if (request.IsEncrypted && exitCode is not 0)
        {
            return new AskedEncrypted();
        }

        if (request.Port is { } asked && wantedPort is { } wanted && asked != wanted && !request.IsEncrypted)
        {
            return new OtherPort(asked, wanted);
        }

        if (Status.Match(output) is { Success: true } status && status.Groups["code"].Value[0] is '4' or '5')
        {
            return new OtherAnswer(status.Groups["text"].Value.Trim());
        }

        if (exitCode is not (null or 0) || Complaint.IsMatch(output))
        {
            return null;
        }

        return Hidden(request, redirectedTo) ?? (exitCode is 0 && request.Program is not "ping" ? new OtherAnswer(null) : null);
    }

    /// <summary>What keeps an answer that came from being shown.</summary>
    private static OwnCause? Hidden(Request request, string? redirectedTo) => redirectedTo switch
    {
        Null => new ThrownAway(),
        { } file => new SavedToFile(file, $"cat {file}"),
        null => request.Program switch
        {
            "curl" => HiddenByCurl(request),
            "wget" => HiddenByWget(request),
            _ => request.Find("-q") is { } quiet ? new HidesAnswers(quiet.Name) : null,
        },
    };

    private static OwnCause? HiddenByCurl(Request request) =>
        request.Find("-I", "--head") is { } head ? new AskedForHeaders(head.Name)
        : request.Find("-X", "--request") is { Value: "HEAD" } verb ? new AskedForHeaders($"{verb.Name} HEAD")
        : request.Find("-o", "--output") is { Value: not "-" } output ? SavedTo(output.Value)
        : request.Find("-O", "--remote-name") is not null ? SavedTo(null)
        : null;

    private static OwnCause? HiddenByWget(Request request) =>
        request.Find("--spider") is { } spider ? new AskedForHeaders(spider.Name)
        : request.Find("-O", "--output-document") is not { } output ? SavedTo(null)
        : output.Value is "-" ? null
        : SavedTo(output.Value);

    private static OwnCause SavedTo(string? file) => file is Null
        ? new ThrownAway()
        : new SavedToFile(file ?? "index.html", $"cat {file ?? "index.html"}");

    /// <summary>What shells and the engine say of a program that is not there.</summary>
    [GeneratedRegex(
        """(?:^|[:\s"])(?<program>curl|wget|ping)"?: (?:command not found|not found|executable file not found)""",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Missing { get; }

    /// <summary>The status line of an answer, or what wget and curl say of it.</summary>
    [GeneratedRegex(@"(?:HTTP/[0-9.]+ |returned error: (?:HTTP/[0-9.]+ )?|<title>|ERROR )(?<text>(?<code>[1-5])[0-9]{2}(?: [A-Za-z ]+)?)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Status { get; }

    /// <summary>What programs say where no answer came.</summary>
    [GeneratedRegex(
        @"refused|timed out|bad address|unreachable|no route to host|not known|unknown host|resol(?:ve|ution)|curl: \(|failed:|100% packet loss|can't connect|not found",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Complaint { get; }
}
