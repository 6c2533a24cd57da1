using TutorTui.Platform;

namespace TutorTui.Tests.Commands;

/// <summary>An environment that the test sets.</summary>
internal sealed class FakeEnvironment : IEnvironment
{
    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public string UserName => "ann";

    public string HomeFolder => "/home/ann";

    public string? Get(string variable) => Variables.GetValueOrDefault(variable);
}
