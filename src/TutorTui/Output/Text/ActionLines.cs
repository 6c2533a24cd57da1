namespace TutorTui.Output.Text;

/// <summary>One line for each action, in order.</summary>
/// <param name="writer">Where to.</param>
internal sealed class ActionLines(TextWriter writer) : IProgress<string>
{
    public void Report(string value) => writer.WriteLine($"  {value}");
}
