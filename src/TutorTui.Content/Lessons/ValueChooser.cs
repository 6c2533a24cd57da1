using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;

namespace TutorTui.Content.Lessons;

/// <summary>Chooses the values of a lesson's parameters.</summary>
internal delegate ImmutableSortedDictionary<string, string> ValueChooser(LessonId lesson, ImmutableArray<ParameterPool> pools);
