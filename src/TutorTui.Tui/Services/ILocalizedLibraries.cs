using TutorTui.Core;
using TutorTui.Core.Languages;

namespace TutorTui.Tui.Services;

/// <summary>Provides the courses in the languages that the program speaks.</summary>
public interface ILocalizedLibraries
{
    /// <summary>Reads all content in a language; untranslated parts are in English.</summary>
    /// <returns>The library, or why it cannot be read.</returns>
    Task<Result<LocalizedLibrary, string>> ReadAsync(Language language, CancellationToken cancellationToken);

    /// <summary>Stores a language as the learner's setting.</summary>
    /// <returns>Null, or why it could not be stored.</returns>
    string? Keep(Language language);
}
