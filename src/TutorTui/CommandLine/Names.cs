using System.CommandLine;
using System.CommandLine.Completions;
using TutorTui.Content.Exams;
using TutorTui.Content.Loading;
using TutorTui.Courses;
using TutorTui.Settings;

namespace TutorTui.CommandLine;

/// <summary>Names that the shell can complete: lessons, exams, machines, settings.</summary>
internal sealed class Names(ContentFolders contentFolders)
{
    /// <summary>Gives every argument of the tree that stands for such a name its completions.</summary>
    public void Complete(Command command)
    {
        foreach (var argument in command.Arguments)
        {
            // Otherwise the help would list all names, which may be many.
            argument.HelpName = argument.Name;
            switch (argument.Name)
            {
                case "lesson" or "words":
                    argument.CompletionSources.Add(_ => Lessons());
                    break;
                case "exam":
                    argument.CompletionSources.Add(_ => Exams());
                    break;
                case "machine":
                    argument.CompletionSources.Add("machine1", "machine2");
                    break;
                case "key":
                    argument.CompletionSources.Add([.. SettingKey.All.Select(key => key.Name)]);
                    break;
            }
        }

        foreach (var child in command.Subcommands)
        {
            Complete(child);
        }
    }

    private IEnumerable<CompletionItem> Lessons() =>
        contentFolders.Find().TryGet(out var folders) && LibraryLoader.Load(folders).TryGet(out var library)
            ? library.Lessons.Select(lesson => new CompletionItem($"{lesson.Id}"))
            : [];

    private IEnumerable<CompletionItem> Exams() =>
        contentFolders.Find().TryGet(out var folders) && LibraryLoader.Load(folders).TryGet(out var library)
            ? folders.SelectMany(folder => ExamLoader.Load(folder, library.Lessons).Exams)
                .Select(exam => new CompletionItem($"{exam.Id}"))
            : [];
}
