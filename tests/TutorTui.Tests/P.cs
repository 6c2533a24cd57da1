namespace TutorTui.Tests;

public sealed class Placeholder { [Xunit.Fact] public void X() { } }
