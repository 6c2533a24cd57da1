using System.Collections.Frozen;

namespace TutorTui.Terminal.Emulation;

/// <summary>
/// What the codes 0x20 to 0x7e mean: ASCII, the line drawing of DEC terminals, or a national set (VT220 reference manual,
/// tables 2-1 to 2-14).
/// </summary>
internal sealed class CharacterSet
{
    private const int First = 0x20;
    private const int Count = 0x5f;
    private const string NationalCodes = "#@[\\]^_`{|}~";
    private const string SpecialCodes = "_`abcdefghijklmnopqrstuvwxyz{|}~";

    private static readonly FrozenDictionary<char, CharacterSet> ByFinal = new Dictionary<char, CharacterSet>
    {
        ['0'] = new(SpecialCodes, " ◆▒␉␌␍␊°±␤␋┘┐┌└┼⎺⎻─⎼⎽├┤┴┬│≤≥π≠£·"),
        ['A'] = new(NationalCodes, "£@[\\]^_`{|}~"),
        ['4'] = new(NationalCodes, "£¾ĳ½|^_`¨ƒ¼´"),
        ['5'] = new(NationalCodes, "#@ÄÖÅÜ_éäöåü"),
        ['C'] = new(NationalCodes, "#@ÄÖÅÜ_éäöåü"),
        ['R'] = new(NationalCodes, "£à°ç§^_`éùè¨"),
        ['f'] = new(NationalCodes, "£à°ç§^_`éùè¨"),
        ['Q'] = new(NationalCodes, "#àâçêî_ôéùèû"),
        ['9'] = new(NationalCodes, "#àâçêî_ôéùèû"),
        ['K'] = new(NationalCodes, "#§ÄÖÜ^_`äöüß"),
        ['Y'] = new(NationalCodes, "£§°çé^_ùàòèì"),
        ['E'] = new(NationalCodes, "#ÄÆØÅÜ_äæøåü"),
        ['6'] = new(NationalCodes, "#ÄÆØÅÜ_äæøåü"),
        ['`'] = new(NationalCodes, "#ÄÆØÅÜ_äæøåü"),
        ['Z'] = new(NationalCodes, "£§¡Ñ¿^_`°ñç~"),
        ['H'] = new(NationalCodes, "#ÉÄÖÅÜ_éäöåü"),
        ['7'] = new(NationalCodes, "#ÉÄÖÅÜ_éäöåü"),
        ['='] = new(NationalCodes, "ùàéçêîèôäöüû"),
    }.ToFrozenDictionary();

    private readonly char[] _characters = [.. Enumerable.Range(First, Count).Select(code => (char)code)];

    private CharacterSet(string codes, string characters)
    {
        for (var index = 0; index < codes.Length; index++)
        {
            _characters[codes[index] - First] = characters[index];
        }
    }

    /// <summary>The set that <c>ESC ( F</c> means; null for ASCII and for sets that are not known.</summary>
    public static CharacterSet? Find(byte final) => ByFinal.GetValueOrDefault((char)final);

    public int Translate(byte code) => code - First is >= 0 and < Count ? _characters[code - First] : code;
}
