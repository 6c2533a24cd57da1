using System.Text.RegularExpressions;
using TutorTui.Core.Checks.Fields.Rules;
using Xunit;

namespace TutorTui.Core.Tests.Checks.Fields;

public sealed class TextRuleTests
{
    public static TheoryData<string, string, bool> Texts => new()
    {
        { "any", "anything at all", true },
        { "host", "tasks.web", true }, { "host", "10.1.1.1", true }, { "host", "-c", false }, { "host", "a;b", false }, { "host", "", false },
        { "name", "web_1.a-b", true }, { "name", "_web", false }, { "name", "web 1", false }, { "name", "$(x)", false },
        { "path", "/data/a_b-c.txt", true }, { "path", "data", false }, { "path", "/a b", false },
        { "question", "Which?", true }, { "question", "Which", false },
        { "address", "10.1.1.1", true }, { "address", "10.1", false }, { "address", "010.1.1.1", false }, { "address", "::1", false }, { "address", "x", false },
        { "subnet", "10.1.1.0/24", true }, { "subnet", "10.1.1.1/24", false }, { "subnet", "10.1.1.0", false }, { "subnet", "10.1.1.0/33", false },
        { "subnet", "fd00::/8", false }, { "subnet", "10.1.1.0/24/1", false }, { "subnet", "10.1.1.0/024", false },
        { "mac", "02:42:", true }, { "mac", "02", true }, { "mac", "02:4", false }, { "mac", "xx:", false }, { "mac", "02:42:0a:05:00:02:03", false },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Accepts_Text_AsItsRuleSays(string name, string text, bool isAccepted)
    {
        var sut = RuleOf(name);

        Assert.Equal(isAccepted, sut.Accepts(text));
        Assert.True(!isAccepted || sut.Pattern is null || Regex.IsMatch(text, sut.Pattern, RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Theory]
    [InlineData("host", "is neither a host name nor an address. Write it like tasks.web or 10.1.1.1")]
    [InlineData("name", "is not a name.")]
    [InlineData("path", "is not a file's place.")]
    [InlineData("question", "is not a question.")]
    [InlineData("address", "is not an IPv4 address.")]
    [InlineData("subnet", "is not an IPv4 subnet.")]
    [InlineData("mac", "is not the beginning of a hardware address.")]
    [InlineData("any", "")]
    public void Complaint_OfARule_SaysWhatIsWrong(string name, string complaint)
    {
        var sut = RuleOf(name);

        Assert.StartsWith(complaint, sut.Complaint, StringComparison.Ordinal);
        Assert.Equal(name is "any", sut.Complaint.Length == 0);
        Assert.NotEmpty(sut.Kind);
        Assert.Equal(name is "any", sut.Pattern is null);
        Assert.Equal(name is "address" or "subnet" or "mac" ? FieldFault.BadAddress : FieldFault.BadValue, sut.Fault);
    }

    [Theory]
    [InlineData("host")]
    [InlineData("name")]
    [InlineData("path")]
    [InlineData("question")]
    [InlineData("address")]
    [InlineData("subnet")]
    [InlineData("mac")]
    public void Pattern_OfARule_DoesNotAcceptJustAnything(string name) => Assert.DoesNotMatch(RuleOf(name).Pattern!, "; rm -rf *");

    private static TextRule RuleOf(string name) => name switch
    {
        "host" => TextRule.Host,
        "name" => TextRule.Name,
        "path" => TextRule.Path,
        "question" => TextRule.Question,
        "address" => TextRule.Address,
        "subnet" => TextRule.Subnet,
        "mac" => TextRule.MacPrefix,
        _ => TextRule.Any,
    };
}
