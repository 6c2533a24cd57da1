using TutorTui.Content.Loading;

namespace TutorTui.Content.Tests;

public sealed class ContentLocatorTests
{
    [Fact]
    public void Find_FromTheProgramsFolder_FindsTheRepositorysCourse()
    {
        var found = ContentLocator.Find(chosen: null, AppContext.BaseDirectory);

        Assert.Contains(ShippedCourse.Directory, found.Value);
        Assert.True(found.Value.Length > 1);
    }

    [Fact]
    public void Find_ChosenCourse_IsTaken()
    {
        Assert.Equal([ShippedCourse.Directory], ContentLocator.Find(ShippedCourse.Directory, "/").Value);
    }

    [Fact]
    public void Find_ChosenFolderWithoutCourse_SaysWhatToDo()
    {
        var failure = ContentLocator.Find("/nowhere", AppContext.BaseDirectory).Error;

        Assert.Contains(ContentLocator.Variable, failure!.ToString(), StringComparison.Ordinal);
    }
}
