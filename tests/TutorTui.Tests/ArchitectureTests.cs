using System.Reflection;
using Xunit;

namespace TutorTui.Tests;

/// <summary>Which project may know which: everything else would be a short cut.</summary>
public sealed class ArchitectureTests
{
    [Theory]
    [InlineData("TutorTui.Core", "")]
    [InlineData("TutorTui.Terminal", "")]
    [InlineData("TutorTui.Content", "TutorTui.Core")]
    [InlineData("TutorTui.Docker", "TutorTui.Core")]
    [InlineData("TutorTui.Ssh", "TutorTui.Core")]
    [InlineData("TutorTui.Storage", "TutorTui.Core")]
    [InlineData("TutorTui.Signing", "TutorTui.Core")]
    [InlineData("TutorTui.Sessions", "TutorTui.Core TutorTui.Terminal")]
    [InlineData("TutorTui.Lab", "TutorTui.Core TutorTui.Docker")]
    public void References_OfAProject_AreAmongTheAllowed(string project, string allowed)
    {
        var references = Assembly.Load(project).GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => name.StartsWith("TutorTui.", StringComparison.Ordinal));

        Assert.Empty(references.Except(allowed.Split(' ')));
    }
}
