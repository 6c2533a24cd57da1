using System.Collections.Immutable;
using TutorTui.Content.Diagnostics;
using TutorTui.Content.Yaml;
using TutorTui.Core.Identifiers;

namespace TutorTui.Content.Context;

/// <summary>State that the readers of one lesson share: known names, and references that can be resolved only at its end.</summary>
internal sealed class LessonContext(FileDiagnostics diagnostics)
{
    private readonly List<(string Service, SourcePosition Position)> _usedServices = [];
    private readonly HashSet<string> _checkedServices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourcePosition> _anchors = new(StringComparer.Ordinal);
    private readonly List<(string Anchor, SourcePosition Position)> _usedAnchors = [];
    private readonly List<(string Lesson, SourcePosition Position)> _usedLessons = [];
    private readonly HashSet<string> _bindings = new(StringComparer.Ordinal);
    private readonly List<(string Name, SourcePosition Position)> _usedBindings = [];

    public FileDiagnostics Diagnostics => diagnostics;

    /// <summary>The machines of the front matter; empty when that could not be read.</summary>
    public ImmutableArray<MachineName> Machines { get; set; } = [];

    /// <summary>Commands and output of the lesson in order, for its translations.</summary>
    public FenceRecorder Fences { get; } = new();

    /// <summary>In a translation: commands and output of the lesson it translates. Null in the lesson itself.</summary>
    public SourceFences? Original { get; init; }

    /// <summary>The id of the step that is being read; empty in the introduction and the closing.</summary>
    public string Section { get; set; } = string.Empty;

    /// <summary>Ids of the steps that are complete, in order.</summary>
    public List<StepId> EarlierSteps { get; } = [];

    /// <summary>Links to other lessons, which only the course can resolve.</summary>
    public IReadOnlyList<(string Lesson, SourcePosition Position)> UsedLessons => _usedLessons;

    /// <summary>The machine of this name; null, with a diagnostic, when the lesson does not declare it.</summary>
    public MachineName? Machine(string text, SourcePosition position)
    {
        if (MachineName.TryParse(text, out var name) && (Machines.IsEmpty || Machines.Contains(name)))
        {
            return name;
        }

        diagnostics.Report(DiagnosticCodes.UnknownMachine, position,
            $"'{text}' is not one of the lesson's machines.{KeywordSuggestion.For(text, [.. Machines.Select(m => m.ToString())])}");
        return null;
    }

    /// <summary>Ids of the checks read so far, in order.</summary>
    public List<CheckId> EarlierChecks { get; } = [];

    public void DeclareBinding(string name) => _bindings.Add(name);

    public void UseBinding(string name, SourcePosition position) => _usedBindings.Add((name, position));

    public void DeclareService(string service) => _checkedServices.Add(service);

    public void UseService(string service, SourcePosition position) => _usedServices.Add((service, position));

    /// <summary>The position of an id; the file's beginning for an unknown one.</summary>
    public SourcePosition PositionOf(string anchor) => _anchors.GetValueOrDefault(anchor, SourcePosition.Start);

    public void UseAnchor(string anchor, SourcePosition position) => _usedAnchors.Add((anchor, position));

    public void UseLesson(string lesson, SourcePosition position) => _usedLessons.Add((lesson, position));

    /// <summary>Adds an id; reports it if the lesson already has it.</summary>
    public void DeclareAnchor(string anchor, SourcePosition position)
    {
        if (!_anchors.TryAdd(anchor, position))
        {
            diagnostics.Report(DiagnosticCodes.DuplicateId, position,
                $"The id '{anchor}' is used already in line {_anchors[anchor].Line}. Choose another.");
        }
    }

    /// <summary>Validates everything that needs the whole lesson.</summary>
    public void Close()
    {
        foreach (var (service, position) in _usedServices.Where(use => !_checkedServices.Contains(use.Service)))
        {
            diagnostics.Report(DiagnosticCodes.UnknownService, position,
                $"No check of this lesson speaks of a service '{service}'.{KeywordSuggestion.For(service, _checkedServices)}");
        }

        foreach (var (name, position) in _usedBindings.Where(use => !_bindings.Contains(use.Name)))
        {
            diagnostics.Report(DiagnosticCodes.UnknownBinding, position,
                $"No check of this lesson finds anything 'as: {name}'.{KeywordSuggestion.For(name, _bindings)}");
        }

        CloseAnchors();
    }

    /// <summary>Validates the links inside the lesson.</summary>
    public void CloseAnchors()
    {
        foreach (var (anchor, position) in _usedAnchors.Where(use => !_anchors.ContainsKey(use.Anchor)))
        {
            diagnostics.Report(DiagnosticCodes.BadLink, position,
                $"The lesson has no heading with the id '{anchor}'.{KeywordSuggestion.For(anchor, _anchors.Keys)}");
        }
    }
}
