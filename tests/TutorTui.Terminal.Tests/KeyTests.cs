using System.Text;
using TutorTui.Terminal.Emulation;
using TutorTui.Terminal.Input;
using Xunit;

namespace TutorTui.Terminal.Tests;

public sealed class KeyTests
{
    private const KeyboardFlags Disambiguate = KeyboardFlags.DisambiguateEscapeCodes;
    private const KeyboardFlags All = Disambiguate | KeyboardFlags.ReportAllKeysAsEscapeCodes;

    [Theory]
    [InlineData("a", "a")]
    [InlineData("\r", "\r")]
    [InlineData("\e", "\e[27u")]
    [InlineData("\u0003", "\e[99;5u")]
    [InlineData("\0", "\e[32;5u")]
    [InlineData("\ea", "\e[97;3u")]
    [InlineData("\eA", "\e[97;4u")]
    [InlineData("\e\r", "\e[13;3u")]
    [InlineData("\e\u0003", "\e[99;7u")]
    [InlineData("\eOA", "\e[A")]
    [InlineData("\eOP", "\e[P")]
    [InlineData("\e[1;5C", "\e[1;5C")]
    [InlineData("é", "é")]
    public void Translate_ForTheKittyProtocol_TellsKeysApart(string key, string sent) =>
        Assert.Equal(sent, Translate(key, new() { Keyboard = Disambiguate }));

    [Theory]
    [InlineData("a", "\e[97u")]
    [InlineData("A", "\e[97;2u")]
    [InlineData("\r", "\e[13u")]
    [InlineData("\u007f", "\e[127u")]
    [InlineData("ab", "\e[97u\e[98u")]
    public void Translate_AllKeysAsEscapeCodes_AlsoText(string key, string sent) =>
        Assert.Equal(sent, Translate(key, new() { Keyboard = All }));

    [Theory]
    [InlineData("A", "\e[97:65;2;65u")]
    [InlineData("é", "\e[233;;233u")]
    public void Translate_WithTextAndAlternates_TellsBoth(string key, string sent) => Assert.Equal(sent, Translate(key, new()
    {
        Keyboard = All | KeyboardFlags.ReportAlternateKeys | KeyboardFlags.ReportAssociatedText,
    }));

    [Theory]
    [InlineData("\u0003", "\e[27;5;99~")]
    [InlineData("\ea", "\e[27;3;97~")]
    [InlineData("\e", "\e")]
    [InlineData("\t", "\t")]
    [InlineData("\eOA", "\e[A")]
    public void Translate_ForModifyOtherKeys_TellsModifiersApart(string key, string sent) =>
        Assert.Equal(sent, Translate(key, new() { ModifyOtherKeys = 2 }));

    [Theory]
    [InlineData("\r", "\r\n")]
    [InlineData("\u007f", "\b")]
    public void Translate_InOldModes_SendsWhatTheyWant(string key, string sent) =>
        Assert.Equal(sent, Translate(key, new() { HasNewLine = true, SendsBackspace = true }));

    private static string Translate(string key, TerminalModes modes) =>
        Encoding.UTF8.GetString(KeyTranslation.Translate(Encoding.UTF8.GetBytes(key), modes));
}
