namespace TutorTui.Sessions.Tests;

public sealed class Placeholder { [Xunit.Fact] public void X() { } }
