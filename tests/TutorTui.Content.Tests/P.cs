namespace TutorTui.Content.Tests;

public sealed class Placeholder { [Xunit.Fact] public void X() { } }
