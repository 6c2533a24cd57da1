using TutorTui.Core.Courses;

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

    [Fact]
    public void Load_Exercise605_HasFourteenStepsWithChecksHintsAndSolutions()
    {
        var lesson = ShippedCourse.Load().Find(LessonId.Parse("6.05"))!;

        Assert.Equal(Enumerable.Range(1, 14), lesson.Steps.Select(step => step.Number));
        Assert.All(lesson.Steps, step =>
        {
            Assert.NotEmpty(step.Checks);
            Assert.True(step.Hints.Length >= 2);
            Assert.NotEmpty(step.Solution.Commands);
        });
    }

    [Theory]
    [InlineData("activity-6.01")]
    [InlineData("activity-6.02")]
    public void Load_Activities_HaveFourOutcomesWithSolutions(string id)
    {
        var lesson = ShippedCourse.Load().Find(LessonId.Parse(id))!;

        Assert.Equal(4, lesson.Steps.Length);
        Assert.All(lesson.Steps, step => Assert.NotEmpty(step.Solution.Commands));
    }
}
