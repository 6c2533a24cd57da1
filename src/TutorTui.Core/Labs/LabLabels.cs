namespace TutorTui.Core.Labs;

/// <summary>Labels on everything the tutor creates on the learner's engine.</summary>
public static class LabLabels
{
    /// <summary>
    /// Marks an object as the tutor's; the value is the lab's name. Labs share images by name: on an image it is the lab that built it last.
    /// </summary>
    public const string Lab = "dev.tutortui.lab";

    /// <summary>The object's role: <c>machine</c>, <c>backbone</c>, <c>network</c>, <c>image</c>, <c>volume</c>.</summary>
    public const string Role = "dev.tutortui.role";

    /// <summary>On an image that stands in for another one: what it is made of.</summary>
    public const string StandIn = "dev.tutortui.stand-in";

    /// <summary>A hash of what an image was built from, so that an outdated one is rebuilt.</summary>
    public const string Recipe = "dev.tutortui.recipe";
}
