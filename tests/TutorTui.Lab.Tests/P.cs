namespace TutorTui.Lab.Tests;

public sealed class Placeholder { [Xunit.Fact] public void X() { } }
