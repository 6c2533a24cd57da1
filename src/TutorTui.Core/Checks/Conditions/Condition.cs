using System.Collections.Immutable;
using TutorTui.Core.Courses;

namespace TutorTui.Core.Checks.Conditions;

/// <summary>A condition over both engines, the learner's finished commands and, where asked for, active probes.</summary>
public abstract record Condition
{
    private protected Condition()
    {
    }
}
