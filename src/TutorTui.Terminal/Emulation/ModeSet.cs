namespace TutorTui.Terminal.Emulation;

/// <summary>Which private modes are set, and which were saved (XTSAVE).</summary>
internal struct ModeSet
{
    private static readonly int[] Known = [.. Enum.GetValues<PrivateMode>().Select(mode => (int)mode)];

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

    public static bool IsKnown(int mode) => Known.AsSpan().BinarySearch(mode) >= 0;

    public void Save(PrivateMode mode) => _saved = (_saved & ~Bit(mode)) | (_set & Bit(mode));

    public readonly bool WasSet(PrivateMode mode) => (_saved & Bit(mode)) != 0;

    private static ulong Bit(PrivateMode mode) => 1ul << Known.AsSpan().BinarySearch((int)mode);
}
