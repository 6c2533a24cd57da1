using CsCheck;
using TutorTui.Core.Checks.Requests;
using TutorTui.Core.Languages;
using TutorTui.Core.Shells;
using Xunit;

namespace TutorTui.Core.Tests.Checks.Requests;

/// <summary>Requests that did not show the page though nothing is wrong with the network, and such that were not answered.</summary>
public sealed class RequestReviewTests
{
    private const string Url = "http://localhost:8080/";

    [Theory]
    // Only the headers.
    [InlineData("curl -I {0}", 0, "HTTP/1.1 200 OK\nServer: nginx", "AskedForHeaders -I")]
    [InlineData("curl -sI {0}", 0, "HTTP/1.1 200 OK", "AskedForHeaders -I")]
    [InlineData("curl --head {0}", 0, "HTTP/1.1 200 OK", "AskedForHeaders --head")]
    [InlineData("curl -X HEAD {0}", 0, "", "AskedForHeaders -X HEAD")]
    [InlineData("wget --spider {0}", 0, "remote file exists", "AskedForHeaders --spider")]
    [InlineData("wget -q --spider {0}", null, "", "AskedForHeaders --spider")]
    // Saved.
    [InlineData("wget {0}", 0, "Saving to: 'index.html'", "SavedToFile index.html")]
    [InlineData("wget -q {0}", null, "", "SavedToFile index.html")]
    [InlineData("wget -O page {0}", 0, "", "SavedToFile page")]
    [InlineData("wget -qO page {0}", 0, "", "SavedToFile page")]
    [InlineData("wget --output-document=page {0}", 0, "", "SavedToFile page")]
    [InlineData("curl -o page {0}", 0, "", "SavedToFile page")]
    [InlineData("curl -sopage {0}", 0, "", "SavedToFile page")]
    [InlineData("curl --output page {0}", 0, "", "SavedToFile page")]
    [InlineData("curl -O {0}index.html", 0, "", "SavedToFile index.html")]
    [InlineData("curl {0} > page.html", 0, "", "SavedToFile page.html")]
    [InlineData("curl {0} >> page.html", 0, "", "SavedToFile page.html")]
    [InlineData("curl -s {0} 1>page.html 2>&1", 0, "", "SavedToFile page.html")]
    [InlineData("curl -s {0} &> 'my page'", 0, "", "SavedToFile my page")]
    [InlineData("cd /tmp && curl -s {0} > page.html; ls", null, "page.html", "SavedToFile page.html")]
    [InlineData("wget -qO- {0} > page.html", 0, "", "SavedToFile page.html")]
    // Thrown away.
    [InlineData("curl -s -o /dev/null -w '%{{http_code}}' {0}", 0, "200", "ThrownAway")]
    [InlineData("curl -s {0} > /dev/null", 0, "", "ThrownAway")]
    [InlineData("wget -qO /dev/null {0}", 0, "", "ThrownAway")]
    // Other scheme and port.
    [InlineData("curl https://localhost:8080/", 35, "curl: (35) error:1408F10B", "AskedEncrypted")]
    [InlineData("wget -qO- https://localhost:8080", null, "wget: error getting response", "AskedEncrypted")]
    [InlineData("curl http://localhost:8081/", 7, "curl: (7) Failed to connect", "OtherPort 8081 8080")]
    [InlineData("curl localhost", 7, "curl: (7) Failed to connect", "OtherPort 80 8080")]
    // Answered otherwise.
    [InlineData("curl {0}nothing", 0, "<html><title>404 Not Found</title>", "OtherAnswer 404 Not Found")]
    [InlineData("wget -qO- {0}nothing", 1, "wget: server returned error: HTTP/1.1 404 Not Found", "OtherAnswer 404 Not Found")]
    [InlineData("curl -f {0}", 22, "curl: (22) The requested URL returned error: 403", "OtherAnswer 403")]
    [InlineData("curl {0}", 0, "It works!", "OtherAnswer")]
    [InlineData("curl {0}", 0, "", "OtherAnswer")]
    // Not there.
    [InlineData("wget {0}", 127, "-bash: wget: command not found", "NotInstalled wget")]
    [InlineData("curl {0}", null, "sh: curl: not found", "NotInstalled curl")]
    [InlineData("docker exec box curl {0}", 126, "exec failed: exec: \"curl\": executable file not found in $PATH: unknown", "NotInstalled curl")]
    // Not answered: that is for the path.
    [InlineData("curl {0}", 7, "curl: (7) Failed to connect to localhost port 8080: Connection refused", "")]
    [InlineData("curl -o page {0}", 7, "curl: (7) Failed to connect", "")]
    [InlineData("curl -I {0}", null, "curl: (28) Connection timed out after 3000 milliseconds", "")]
    [InlineData("wget {0}", null, "wget: can't connect to remote host (127.0.0.1): Connection refused", "")]
    [InlineData("wget -qO- {0}", null, "wget: bad address 'localhost'", "")]
    [InlineData("curl -s {0} | grep -c Welcome", 1, "0", "")]
    [InlineData("curl -s {0} 2> errors", 7, "", "")]
    public void Find_ARequestWithoutThePage_NamesItsOwnCause(string line, int? exitCode, string output, string expected)
    {
        line = string.Format(null, line, Url);

        Assert.Equal(expected, Words(Find(line, exitCode, output, 8080)));
    }

    [Theory]
    [InlineData("ping -q -c 2 web", 0, "2 packets transmitted, 2 received, 0% packet loss", "HidesAnswers -q")]
    [InlineData("ping -c 2 web > out", 0, "", "SavedToFile out")]
    [InlineData("ping -c 2 web", 1, "2 packets transmitted, 0 received, 100% packet loss", "")]
    [InlineData("ping -c 2 web", 0, "", "")]
    [InlineData("ping -c2 -W1 web", null, "ping: bad address 'web'", "")]
    public void Find_APingWithoutAnswers_NamesItsOwnCause(string line, int? exitCode, string output, string expected) =>
        Assert.Equal(expected, Words(Find(line, exitCode, output, null)));

    [Theory]
    [InlineData("curl -s web | grep Welcome", true)]
    [InlineData("curl -s web |& head", true)]
    [InlineData("curl -s web || echo no", false)]
    [InlineData("echo x | cat; curl -s web", false)]
    [InlineData("curl -s 'web|x'", false)]
    public void IsPiped_TheOutputOfACommand_IsFollowed(string line, bool expected)
    {
        var words = CommandWords.SplitPipeline(line).First(found => found[0] is "curl");

        Assert.Equal(expected, OutputRedirection.IsPiped(line, words));
    }

    [Fact]
    public void Find_AnyLine_NeverThrows() => Gen.String.Sample(line =>
    {
        foreach (var words in CommandWords.SplitPipeline(line))
        {
            OutputRedirection.Find(line, words);
            OutputRedirection.IsPiped(line, words);
            Request.Read(words, words[^1]);
        }
    });

    [Theory]
    [InlineData("docker ps")]
    [InlineData("cat /etc/hosts")]
    public void Read_AProgramThatAsksNobody_IsNoRequest(string line) => Assert.Null(Request.Read(CommandWords.SplitPipeline(line)[0], null));

    [Theory]
    [InlineData("curl -s -m 3 http://10.5.0.3:81/x", "10.5.0.3", 81)]
    [InlineData("curl 10.5.0.3", "10.5.0.3", 80)]
    [InlineData("curl https://10.5.0.3", "10.5.0.3", 443)]
    [InlineData("ping -c 1 10.5.0.3", "10.5.0.3", null)]
    public void Read_AUrl_TellsTheVeryAddressAndPort(string line, string host, int? port)
    {
        var words = CommandWords.SplitPipeline(line)[0];

        var request = Request.Read(words, words[^1]);

        Assert.Equal((host, port), (request!.Host, request.Port));
    }

    [Fact]
    public void Explain_EveryCause_SaysSomethingInEveryLanguage()
    {
        OwnCause[] causes =
        [
            new NotInstalled("curl"), new NotInstalled("ping"), new AskedForHeaders("-I"), new SavedToFile("page", "cat page"), new ThrownAway(), new HidesAnswers("-q"), new AskedEncrypted(),
            new OtherPort(81, 80), new OtherAnswer("404 Not Found"), new OtherAnswer(null),
        ];
        foreach (var language in Language.All)
        {
            using var spoken = language.UseInScope();

            Assert.All(causes, cause => Assert.Matches("[.。]$", cause.Explain()));
        }
    }

    private static OwnCause? Find(string line, int? exitCode, string output, int? port)
    {
        var commands = CommandWords.SplitPipeline(line);
        var words = commands.First(found => found.Any(word => word is "curl" or "wget" or "ping"));
        words = words[words.IndexOf(words.First(word => word is "curl" or "wget" or "ping"))..];
        var request = Request.Read(words, words.First(word => word.Contains("localhost", StringComparison.Ordinal) || word is "web"))!;
        return RequestReview.Find(request, OutputRedirection.Find(line, words), commands.Count == 1 ? exitCode : null, output, port);
    }

    private static string Words(OwnCause? cause) => (cause switch
    {
        AskedForHeaders headers => $"AskedForHeaders {headers.Option}",
        SavedToFile saved => $"SavedToFile {saved.File}",
        NotInstalled missing => $"NotInstalled {missing.Program}",
        HidesAnswers hides => $"HidesAnswers {hides.Option}",
        OtherPort port => $"OtherPort {port.Asked} {port.Wanted}",
        OtherAnswer answer => $"OtherAnswer {answer.Status}",
        null => string.Empty,
        _ => cause.GetType().Name,
    }).Trim();
}
