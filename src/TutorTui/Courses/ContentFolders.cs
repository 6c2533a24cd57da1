using System.Collections.Immutable;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Loading;
using TutorTui.Core;
using TutorTui.Platform;

namespace TutorTui.Courses;

/// <summary>Finds the folders of the courses: those that <c>TUTOR_CONTENT</c> names, or those beside the program.</summary>
internal sealed class ContentFolders(IEnvironment environment)
{
    public Result<ImmutableArray<string>, ContentFailure> Find() => Find(null);

    /// <summary>The courses in a folder, or the default ones if none is given.</summary>
    public Result<ImmutableArray<string>, ContentFailure> Find(string? folder) =>
        ContentLocator.Find(folder ?? environment.Get(ContentLocator.Variable), AppContext.BaseDirectory);
}
