using System.Collections.Immutable;

namespace TutorTui.Core.Languages;

/// <summary>A language the program itself speaks. Lessons may be in others as well; the program then speaks English around them.</summary>
public sealed class Language
{
    private static readonly AsyncLocal<Language?> Scoped = new();

    private static volatile Language _ofTheProgram = null!;

    static Language() => _ofTheProgram = English;

    private Language(string tag, string name) => (Tag, Name) = (tag, name);

    public static Language English { get; } = new("en", "English");

    public static Language Chinese { get; } = new("zh-CN", "简体中文");

    public static ImmutableArray<Language> All { get; } = [English, Chinese];

    /// <summary>
    /// The language of every sentence made from now on. It belongs to the program like .NET's own current culture, and for the same
    /// reason is handed to nobody (docs/adr/0008).
    /// </summary>
    public static Language Current => Scoped.Value ?? _ofTheProgram;

    /// <summary>The tag as in BCP 47.</summary>
    public string Tag { get; }

    /// <summary>Its own name, such as <c>English</c>.</summary>
    public string Name { get; }

    /// <summary>The language that a tag or a POSIX locale (<c>zh_CN.UTF-8</c>) stands for; English if the program does not speak it.</summary>
    public static Language Of(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return All.FirstOrDefault(language => Primary(language.Tag).Equals(Primary(tag), StringComparison.OrdinalIgnoreCase)) ?? English;
    }

    /// <summary>Makes this the program's language from now on.</summary>
    public void Use() => _ofTheProgram = this;

    /// <summary>Makes this the language of the calling asynchronous flow only, until the scope is disposed.</summary>
    public IDisposable UseInScope()
    {
        var before = Scoped.Value;
        Scoped.Value = this;
        return new Scope(before);
    }

    public override string ToString() => Tag;

    private static string Primary(string tag) => tag.Split('-', '_', '.')[0];

    private sealed class Scope(Language? before) : IDisposable
    {
        public void Dispose() => Scoped.Value = before;
    }
}
