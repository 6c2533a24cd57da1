namespace TutorTui.Core.Courses;

public enum LessonKind
{
    /// <summary>Guided: numbered steps with their commands.</summary>
    Exercise,

    /// <summary>Free: outcomes to reach in the learner's own way.</summary>
    Activity,

    /// <summary>The paper of an exam.</summary>
    Exam,
}
