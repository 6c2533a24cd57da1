using System.Collections.Immutable;
using TutorTui.Content.Diagnostics;
using TutorTui.Core.Texts;

namespace TutorTui.Content.Yaml;

/// <summary>A YAML value with its position: plain text, lists and maps, and nothing else.</summary>
internal abstract record YamlValue
{
    private protected YamlValue(SourcePosition position) => Position = position;

    public SourcePosition Position { get; }

    /// <summary>Its kind, for messages.</summary>
    public abstract string Kind { get; }
}

internal sealed record YamlText(string Text, SourcePosition At) : YamlValue(At)
{
    private const int MaxShown = 41;

    public override string Kind => Text.Length == 0 ? "nothing" : $"'{TextCut.Shorten(Text, MaxShown)}'";
}

internal sealed record YamlList(ImmutableArray<YamlValue> Items, SourcePosition At) : YamlValue(At)
{
    public override string Kind => "a list";
}

internal sealed record YamlMap(ImmutableArray<YamlEntry> Entries, SourcePosition At) : YamlValue(At)
{
    public override string Kind => "a map";
}

internal sealed record YamlEntry(string Key, SourcePosition KeyPosition, YamlValue Value);
