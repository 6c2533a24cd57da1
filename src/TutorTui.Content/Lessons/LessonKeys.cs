using TutorTui.Content.Declarations;
using TutorTui.Core.Courses;

namespace TutorTui.Content.Lessons;

/// <summary>The keys of a lesson's front matter.</summary>
internal static class LessonKeys
{
    private const int LongestLesson = 600;

    public static Key<LineShape> Id { get; } =
        new("id", LineShape.Any, "the lesson's id, unique over all courses: lower-case letters, digits, dots and hyphens") { IsRequired = true };

    public static Key<LineShape> Kind { get; } = new("kind", LineShape.OneOf([.. LessonKindKeyword.All]),
        "exercise: guided steps; activity: outcomes to reach freely; chapter: to be read, no steps")
    { IsRequired = true };

    public static Key<LineShape> Title { get; } = new("title", LineShape.Any, "the title, as in the heading") { IsRequired = true };

    public static Key<LineShape> Summary { get; } = new("summary", LineShape.Any, "one sentence for the list of lessons") { IsRequired = true };

    public static Key<NumberShape> Minutes { get; } =
        new("minutes", new(1, LongestLesson), "how long a learner takes") { IsRequired = true };

    public static Key<ListShape> Machines { get; } =
        new("machines", ListShape.Lines, "the lab's machines it is done on, a swarm's manager first; a chapter needs none")
        {
            RequiredUnless = new(Kind.Name, LessonKindKeyword.Of(LessonKind.Chapter)),
        };

    public static Key<ListShape> Needs { get; } = new(
        "needs", new(LineShape.OneOf([.. RequirementKeyword.All])) { TakesOneAlone = true }, "what the learner's computer must have");

    public static Key<OpenMapShape> Parameters { get; } = new(
        "parameters",
        new(new ListShape(new EitherShape(LineShape.Any, new OpenMapShape(LineShape.Any))) { Least = 1 }),
        "values to choose from, the usual ones first: a list for a parameter, or a list of maps of parameters that belong together");

    public static Key<LineShape> Swarm { get; } = new(
        "swarm",
        new() { Choices = ["joined", "none"], Advice = " Leave the key out where the swarm does not matter." },
        "joined: both machines are in one swarm; none: no machine is in a swarm");

    public static Key<FlagShape> Empty { get; } = new("empty", new(), "no services, containers or networks but Docker's own");

    public static Key<FlagShape> NoVolumes { get; } = new("no-volumes", new(), "no volumes");

    public static Key<ListShape> WithoutPlugins { get; } = new("without-plugins", ListShape.Lines, "plugins that are not installed");

    public static MapKeys StartMap { get; } = new("'start'", Swarm, Empty, NoVolumes, WithoutPlugins);

    public static Key<MapShape> Start { get; } =
        new("start", new(StartMap), "how the machines are when the lesson begins; what is not said is left as it is");

    public static MapKeys FrontMatter { get; } =
        new("the front matter", Id, Kind, Title, Summary, Minutes, Machines, Needs, Parameters, Start);

    /// <summary>A translation's front matter.</summary>
    public static MapKeys Translation { get; } = new("the front matter", Title, Summary);
}
