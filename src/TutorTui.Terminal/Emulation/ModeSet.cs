namespace TutorTui.Terminal.Emulation;

/// <summary>Which private modes are set, and which were saved (XTSAVE).</summary>
internal struct ModeSet
{
    /// <summary>The bit of each known mode by the mode's number; 0 for the others.</summary>
    private static readonly ulong[] Bits = MakeBits();

    private static readonly ulong Defaults =
        Bit(PrivateMode.AutoWrap) | Bit(PrivateMode.CursorVisible) | Bit(PrivateMode.GraphemeClusters);

    private ulong _set = Defaults;
    private ulong _saved = Defaults;

    public ModeSet()
    {
    }

    public bool this[PrivateMode mode]
    {
        readonly get => (_set & Bit(mode)) != 0;
        set => _set = value ? _set | Bit(mode) : _set & ~Bit(mode);
    }

    public static bool IsKnown(int mode) => (uint)mode < (uint)Bits.Length && Bits[mode] != 0;

    public void Save(PrivateMode mode) => _saved = (_saved & ~Bit(mode)) | (_set & Bit(mode));

    public readonly bool WasSet(PrivateMode mode) => (_saved & Bit(mode)) != 0;

    private static ulong Bit(PrivateMode mode) => Bits[(int)mode];

    private static ulong[] MakeBits()
    {
        var modes = Enum.GetValues<PrivateMode>();
        var bits = new ulong[(int)modes[^1] + 1];
        for (var index = 0; index < modes.Length; index++)
        {
            bits[(int)modes[index]] = 1ul << index;
        }

        return bits;
    }
}
