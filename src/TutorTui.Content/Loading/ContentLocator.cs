using System.Collections.Immutable;
using TutorTui.Content.Diagnostics;
using TutorTui.Core;

namespace TutorTui.Content.Loading;

/// <summary>Finds the folders of the courses.</summary>
public static class ContentLocator
{
    /// <summary>The environment variable that names another content folder.</summary>
    public const string Variable = "TUTOR_CONTENT";

    private const string ContentFolder = "content";
    private const string IndexFile = "course.yaml";

    /// <summary>
    /// The folders of all courses, by name: in the folder <paramref name="chosen"/> when that is given, otherwise in the nearest
    /// folder <c>content</c> beside the program or above it, which is the repository's own in a checkout.
    /// </summary>
    /// <param name="chosen">The value of <see cref="Variable"/>, or null: a folder of courses, or a course itself.</param>
    /// <param name="programFolder">Where the program's files are.</param>
    /// <returns>Never empty.</returns>
    public static Result<ImmutableArray<string>, ContentFailure> Find(string? chosen, string programFolder)
    {
        if (!string.IsNullOrWhiteSpace(chosen))
        {
            return CoursesIn(chosen) is { IsEmpty: false } own
                ? own
                : Missing(chosen, $"'{chosen}' has no {IndexFile} in it or one level below. Name a course, or a folder of courses; {Variable} or the command says which.");
        }

        var folder = new DirectoryInfo(programFolder);
        for (var level = 0; level < ContentLimits.ParentFolders && folder is not null; level++, folder = folder.Parent)
        {
            if (CoursesIn(Path.Combine(folder.FullName, ContentFolder)) is { IsEmpty: false } found)
            {
                return found;
            }
        }

        return Missing(programFolder,
            $"No folder '{ContentFolder}' with a course was found beside the program or above it. Set {Variable} to the folder that holds it.");
    }

    private static ImmutableArray<string> CoursesIn(string folder)
    {
        try
        {
            return File.Exists(Path.Combine(folder, IndexFile))
                ? [folder]
                :
                [
                    .. Directory.EnumerateDirectories(folder)
                        .Where(course => File.Exists(Path.Combine(course, IndexFile)))
                        .Order(StringComparer.Ordinal),
                ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }

    private static ContentFailure Missing(string folder, string message) =>
        new(folder, [new(DiagnosticCodes.Unreadable, IndexFile, SourcePosition.Start.Line, SourcePosition.Start.Column, message)]);
}
