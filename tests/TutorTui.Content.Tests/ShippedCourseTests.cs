
namespace TutorTui.Content.Tests;

public sealed class ShippedCourseTests
{
    [Fact]
    public void Load_ShippedCourse_HasNoDiagnosticsAndItsLessonsInOrder()
    {
        var course = ShippedCourse.Load();

        Assert.Equal("docker-networking", course.Id);
        Assert.Equal(["6.05", "activity-6.01", "activity-6.02"], course.Lessons.Select(lesson => lesson.Id.ToString()));
    }
}
