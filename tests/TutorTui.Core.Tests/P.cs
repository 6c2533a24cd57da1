namespace TutorTui.Core.Tests;

public sealed class Placeholder { [Xunit.Fact] public void X() { } }
