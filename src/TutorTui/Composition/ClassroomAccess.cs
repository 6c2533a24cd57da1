using TutorTui.Core.Lessons;
using TutorTui.Output;

namespace TutorTui.Composition;

/// <summary>The running lab, for verbs that need one; says by itself when there is none.</summary>
internal static class ClassroomAccess
{
    public static async Task<(Classroom? Classroom, int ExitCode)> OpenAsync(TutorHost host, CancellationToken cancellationToken)
    {
        var result = await host.Lab.GetStatusAsync(cancellationToken);
        if (result.Error is { } error)
        {
            return (null, Errors.Report(error));
        }

        if (result.Value.Access is { } access)
        {
            return (host.Classrooms.Open(access), ExitCodes.Ok);
        }

        Console.Error.WriteLine("tutor: the lab is not up.");
        Console.Error.WriteLine("  try: tutor lab up");
        return (null, ExitCodes.Unreachable);
    }
}
