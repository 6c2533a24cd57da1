namespace TutorTui.Output.Json.Documents;

/// <summary>The lessons as <c>LessonsJson</c> prints them.</summary>
internal sealed record LessonsDocument(int Schema, IEnumerable<ListedCourse> Courses);

internal sealed record ListedCourse(string Id, string Title, IEnumerable<ListedLesson> Lessons);

internal sealed record ListedLesson(
    string Id,
    string Kind,
    string Title,
    string Summary,
    double Minutes,
    IEnumerable<string> Machines,
    IEnumerable<ListedStep> Steps,
    IEnumerable<string> Lacking);

internal sealed record ListedStep(int Number, string Id, string Title);
