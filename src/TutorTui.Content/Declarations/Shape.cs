namespace TutorTui.Content.Declarations;

/// <summary>What the value of a key looks like.</summary>
internal abstract record Shape
{
    private protected Shape()
    {
    }
}
