using System.Text.RegularExpressions;

namespace TutorTui.Core.Coach;

/// <summary>By which lines an error is recognised.</summary>
internal sealed class FaultPattern
{
    /// <summary>Lines are bounded (<see cref="MessageLines"/>), so that no expression comes near it.</summary>
    private static readonly TimeSpan MaxTime = TimeSpan.FromMilliseconds(250);

    private readonly Regex _expression;

    /// <summary>Declares a pattern.</summary>
    /// <param name="fault">The error.</param>
    /// <param name="expression">Fits its lines, whether in capitals or not.</param>
    /// <param name="wording">A line as it is printed, by which the error is found in a search.</param>
    public FaultPattern(DockerFault fault, string expression, string wording)
    {
        (Fault, Wording) = (fault, wording);
        _expression = new(expression, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MaxTime);
    }

    public DockerFault Fault { get; }

    public string Wording { get; }

    public FaultSpeaker Speaker { get; init; }

    /// <summary>The line tells of a fault though the command succeeded, as a warning or the state of a task does.</summary>
    public bool IsToldOnSuccess { get; init; }

    /// <summary>Whether a line tells of the error. A line that takes too long tells of none.</summary>
    public bool Fits(string line)
    {
        try
        {
            return _expression.IsMatch(line);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
