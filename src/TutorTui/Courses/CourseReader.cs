using TutorTui.Content.Diagnostics;
using TutorTui.Content.Loading;
using TutorTui.Core;
using TutorTui.Core.Courses;
using TutorTui.Core.Progress;
using TutorTui.Settings;

namespace TutorTui.Courses;

/// <summary>Reads the courses and their lessons.</summary>
internal sealed class CourseReader(ContentFolders folders, IProgressStore progress, UserSettings settings)
{
    /// <summary>All courses in the language of the settings, with the parameter values with which their lessons were begun.</summary>
    public Task<Result<Library, ContentFailure>> ReadAsync(CancellationToken cancellationToken) =>
        ReadAsync(settings.Language, cancellationToken);

    /// <summary>All courses in a language, with the parameter values with which their lessons were begun.</summary>
    public async Task<Result<Library, ContentFailure>> ReadAsync(string language, CancellationToken cancellationToken)
    {
        var page = await progress.ReadAsync(default, cancellationToken);
        return Read(new() { Language = language, Values = LessonProgress.ValuesIn(page.TryGet(out var read) ? read.Events : []) });
    }

    /// <summary>All courses, with default parameter values unless the options give others.</summary>
    public Result<Library, ContentFailure> Read(LoadOptions options) =>
        folders.Find().TryGet(out var found) ? LibraryLoader.Load(found, options) : folders.Find().Error!;
}
