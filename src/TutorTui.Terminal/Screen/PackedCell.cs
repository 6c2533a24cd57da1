using System.Runtime.InteropServices;

namespace TutorTui.Terminal.Screen;

/// <summary>One cell as the screen stores it: 16 bytes without references, so that rows can be moved and cleared as plain memory.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct PackedCell
{
    /// <summary>Set in <see cref="Text"/> if it is the number of a cluster, not a code point.</summary>
    public const uint ClusterFlag = 0x8000_0000;

    public const int UnderlineShift = 10;

    public const int AnnotationShift = 16;

    /// <summary>A code point or a cluster's number; 0 for a cell that shows nothing.</summary>
    public uint Text;

    public uint Foreground;

    public uint Background;

    public CellFlags Flags;

    public readonly bool IsWide => (Flags & CellFlags.Wide) != CellFlags.None;

    public readonly bool IsTail => (Flags & CellFlags.Tail) != CellFlags.None;

    public readonly bool IsProtected => (Flags & CellFlags.Protected) != CellFlags.None;

    public readonly UnderlineStyle Underline => (UnderlineStyle)((uint)(Flags & CellFlags.UnderlineMask) >> UnderlineShift);

    public readonly int Annotation => (int)((uint)Flags >> AnnotationShift);

    /// <summary>An erased cell: it keeps the background (terminfo's "bce").</summary>
    public static PackedCell Blank(uint background) => new() { Background = background };
}
