using TutorTui.Core;
using TutorTui.Core.Languages;

namespace TutorTui.Tui.Services;

/// <summary>Gives the course in the languages that the program speaks.</summary>
public interface ILocalizedLibraries
{
    /// <summary>Reads all in a language; what is not translated comes in English.</summary>
    /// <returns>The edition, or why it cannot be read.</returns>
    Task<Result<LocalizedLibrary, string>> ReadAsync(Language language, CancellationToken cancellationToken);

    /// <summary>Keeps a language as the learner's setting.</summary>
    /// <returns>Null, or why it could not be kept.</returns>
    string? Keep(Language language);
}
