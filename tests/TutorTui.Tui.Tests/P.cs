namespace TutorTui.Tui.Tests;

public sealed class Placeholder { [Xunit.Fact] public void X() { } }
