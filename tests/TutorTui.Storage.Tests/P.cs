namespace TutorTui.Storage.Tests;

public sealed class Placeholder { [Xunit.Fact] public void X() { } }
