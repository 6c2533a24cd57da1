using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Languages.English;

internal sealed class EnglishLessonCommandTexts : LessonCommandTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<LessonCommandTexts>.Add(Language.English, new EnglishLessonCommandTexts());

    public override string Lesson => "The lesson's id, such as 6.05";

    public override string List => "List the lessons";

    public override string ListJson => "Print the lessons as JSON";

    public override string Show => "Print a lesson's text";

    public override string ShowStep => "Number or name of a step; without it the whole lesson is shown";

    public override string ShowWidth => "Columns to wrap the text at";

    public override string Hint => "Show hints for a lesson or a step, or look words up";

    public override string HintWords => "A lesson's id and, if you like, a step's number or id; or words to look up, in English or Chinese";

    public override string HintLevel => "Show hints up to this level only";

    public override string HintLimit => "How many hits to show";

    public override string HintJson => "Print the hits as JSON";

    public override string Start => "Begin a lesson: make the machines as it wants them";

    public override string StartYes => "Remove what is in the way without asking";

    public override string StartSeed => "Practise with other names and addresses, chosen by this number";

    public override string Check => "Check how a lesson stands, and say what is missing";

    public override string CheckAnswer => "Answer the question of the step that comes next";

    public override string CheckJson => "Print the report as JSON";

    public override string Solve => "Type the reference solution into the machines' shells";

    public override string SolveTo => "Stop after this step (number or id)";

    public override string Progress => "Show how far you have come, step by step";

    public override string ProgressJson => "Print the progress as JSON";
}
