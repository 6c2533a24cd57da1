using TutorTui.Terminal.Screen;

namespace TutorTui.Terminal.Emulation;

/// <summary>The state that DECSC saves (VT510 reference manual, DECSC).</summary>
internal sealed record SavedCursor
{
    public int Row { get; init; }

    public int Column { get; init; }

    public bool IsWrapPending { get; init; }

    public bool IsOrigin { get; init; }

    public PackedCell Pen { get; init; }

    public CharacterSets Sets { get; init; }
}

/// <summary>The four designated sets, and which of them is in use.</summary>
internal record struct CharacterSets
{
    private CharacterSet? _g0;
    private CharacterSet? _g1;
    private CharacterSet? _g2;
    private CharacterSet? _g3;

    /// <summary>The active set, 0 to 3.</summary>
    public int InUse { get; set; }

    /// <summary>The set for the next character only (SS2, SS3); 0 for none.</summary>
    public int Single { get; set; }

    /// <summary>The set of the codes to come; null for ASCII.</summary>
    public readonly CharacterSet? Current => (Single > 0 ? Single : InUse) switch
    {
        0 => _g0,
        1 => _g1,
        2 => _g2,
        _ => _g3,
    };

    public void Designate(int number, CharacterSet? set)
    {
        switch (number)
        {
            case 0:
                _g0 = set;
                break;
            case 1:
                _g1 = set;
                break;
            case 2:
                _g2 = set;
                break;
            default:
                _g3 = set;
                break;
        }
    }
}
