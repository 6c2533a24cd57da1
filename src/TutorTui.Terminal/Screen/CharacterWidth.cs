using Wcwidth;

namespace TutorTui.Terminal.Screen;

/// <summary>
/// How many columns a code point takes, by the tables of the Wcwidth package: 0, 1 or 2. Cached block by block as characters
/// turn up, because a lookup in the package's tables costs much more than one in an array.
/// </summary>
internal static class CharacterWidth
{
    private const int BlockBits = 8;
    private const int BlockSize = 1 << BlockBits;
    private const int CodePoints = 0x110000;

    private static readonly sbyte[]?[] Blocks = new sbyte[CodePoints >> BlockBits][];

    public static int Of(int codePoint)
    {
        var block = Blocks[codePoint >> BlockBits] ?? Make(codePoint >> BlockBits);
        return block[codePoint & (BlockSize - 1)];
    }

    private static sbyte[] Make(int number)
    {
        var block = new sbyte[BlockSize];
        for (var index = 0; index < BlockSize; index++)
        {
            block[index] = (sbyte)Math.Max(0, UnicodeCalculator.GetWidth((number << BlockBits) + index));
        }

        // Two threads may compute the same block; the results are equal.
        return Blocks[number] = block;
    }
}
