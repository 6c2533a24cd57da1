namespace TutorTui.Ssh.Tests;

public sealed class Placeholder { [Xunit.Fact] public void X() { } }
