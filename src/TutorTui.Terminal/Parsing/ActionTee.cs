namespace TutorTui.Terminal.Parsing;

/// <summary>Tells two owners what one parser finds: the first always before the second.</summary>
internal sealed class ActionTee(IVtActions first, IVtActions second) : IVtActions
{
    public void PrintAscii(ReadOnlySpan<byte> text)
    {
        first.PrintAscii(text);
        second.PrintAscii(text);
    }

    public void Print(int codePoint)
    {
        first.Print(codePoint);
        second.Print(codePoint);
    }

    public void Execute(byte control)
    {
        first.Execute(control);
        second.Execute(control);
    }

    public void EscapeDispatch(byte intermediate, byte final)
    {
        first.EscapeDispatch(intermediate, final);
        second.EscapeDispatch(intermediate, final);
    }

    public void ControlDispatch(in ControlSequence sequence)
    {
        first.ControlDispatch(sequence);
        second.ControlDispatch(sequence);
    }

    public void CommandDispatch(ReadOnlySpan<byte> text, bool endsWithBell)
    {
        first.CommandDispatch(text, endsWithBell);
        second.CommandDispatch(text, endsWithBell);
    }

    public void DeviceStringDispatch(ReadOnlySpan<byte> text)
    {
        first.DeviceStringDispatch(text);
        second.DeviceStringDispatch(text);
    }
}
