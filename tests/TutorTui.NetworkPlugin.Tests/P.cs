namespace TutorTui.NetworkPlugin.Tests;

public sealed class Placeholder { [Xunit.Fact] public void X() { } }
