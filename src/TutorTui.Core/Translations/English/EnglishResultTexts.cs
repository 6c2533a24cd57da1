using System.Runtime.CompilerServices;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;
using TutorTui.Core.Results;

namespace TutorTui.Core.Translations.English;

internal sealed class EnglishResultTexts : ResultTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ResultTexts>.Add(Language.English, new EnglishResultTexts());

    public override string ExamBegun => "exam begun";

    public override string TimeUp => "time up";

    public override string HandedIn => "handed in";

    public override string NotOurs => "This is no result file of the tutor's.";

    public override string SignatureDoesNotFit => "the signature does not fit: the manifest, the key or the signature was changed";

    public override string StepPassed(int number, string title) => $"step {number} passed: {title}";

    public override string SolutionSeen(int number, string title) => $"step {number} solution seen: {title}";

    public override string HintSeen(int number, string title, int level) => $"step {number} hint {level} seen: {title}";

    public override string StepSolved(int number, string title) => $"step {number} done by the tutor: {title}";

    public override string StepRegressed(int number, string title) => $"step {number} no longer so: {title}";

    public override string CriterionTrue(CheckId criterion) => $"{criterion} became true";

    public override string CriterionBroke(CheckId criterion) => $"{criterion} broke";

    public override string HintTaken(StepId task, int level) => $"hint {level} of {task}";

    public override string NotWellFormed(long? line, long? column) =>
        $"This is no result file: line {line}, column {column} is not well-formed JSON.";

    public override string UnknownFormat(int knownVersion) =>
        $"The file has a format that this tutor does not know; it knows version {knownVersion}. Update the tutor.";

    public override string SectionAdded(string section) => $"'{section}' was added";

    public override string SectionChanged(string section) => $"'{section}' was changed";

    public override string SectionRemoved(string section) => $"'{section}' was removed";

    public override string FieldAdded(string field) => $"the field '{field}' was added";
}
