namespace TutorTui.Content.Diagnostics;

/// <summary>The codes of all diagnostics. A code never changes its meaning; <c>docs/authoring.md</c> lists them.</summary>
public static class DiagnosticCodes
{
    /// <summary>A file or folder cannot be found or read.</summary>
    public const string Unreadable = "TT001";

    /// <summary>A file is larger, or nested deeper, than <see cref="ContentLimits"/> allow.</summary>
    public const string TooLarge = "TT002";

    /// <summary>Bytes that are not UTF-8, or a control character.</summary>
    public const string BadText = "TT003";

    /// <summary>YAML that cannot be parsed.</summary>
    public const string YamlSyntax = "TT004";

    /// <summary>A YAML feature that lessons do not use: anchors, aliases, tags, several documents.</summary>
    public const string YamlFeature = "TT005";

    /// <summary>The YAML front matter is missing or not closed.</summary>
    public const string NoFrontMatter = "TT006";

    /// <summary>A key the format does not have.</summary>
    public const string UnknownKey = "TT010";

    /// <summary>A key that must be there is not.</summary>
    public const string MissingKey = "TT011";

    /// <summary>A key is there twice.</summary>
    public const string DuplicateKey = "TT012";

    /// <summary>A value of the wrong kind or out of range.</summary>
    public const string BadValue = "TT013";

    /// <summary>An address, subnet or hardware address that is not well formed.</summary>
    public const string BadAddress = "TT014";

    /// <summary>The lesson's title heading is missing, repeated or differs from the front matter.</summary>
    public const string Title = "TT020";

    /// <summary>A step's number is missing or not the next one.</summary>
    public const string StepNumber = "TT021";

    /// <summary>A step has no id, or a malformed one.</summary>
    public const string StepId = "TT022";

    /// <summary>An id is used twice.</summary>
    public const string DuplicateId = "TT023";

    /// <summary>The lesson has no step.</summary>
    public const string NoStep = "TT024";

    /// <summary>A step has no check.</summary>
    public const string NoCheck = "TT025";

    /// <summary>A step has too few hints.</summary>
    public const string TooFewHints = "TT026";

    /// <summary>A step has no solution, or two.</summary>
    public const string Solution = "TT027";

    /// <summary>A block stands where it does not belong, such as a check outside a step.</summary>
    public const string Misplaced = "TT028";

    /// <summary>A fence or container is never closed.</summary>
    public const string NotClosed = "TT029";

    /// <summary>The attributes of a console block are wrong.</summary>
    public const string Console = "TT030";

    /// <summary>A console block's line is not a command.</summary>
    public const string Command = "TT031";

    /// <summary>A machine that the lesson does not declare.</summary>
    public const string UnknownMachine = "TT032";

    /// <summary>A service that no check of the lesson refers to.</summary>
    public const string UnknownService = "TT033";

    /// <summary>A placeholder in double braces that is malformed.</summary>
    public const string Placeholder = "TT034";

    /// <summary>A lesson's parameters, or a place that names one it does not have.</summary>
    public const string Parameter = "TT035";

    /// <summary>A Markdown element the format does not have.</summary>
    public const string Unsupported = "TT040";

    /// <summary>A link whose target does not exist.</summary>
    public const string BadLink = "TT041";

    /// <summary>A table row has more cells than the header.</summary>
    public const string Table = "TT042";

    /// <summary>A check has no condition, or several.</summary>
    public const string Condition = "TT050";

    /// <summary>A check waits for a step that is not an earlier one.</summary>
    public const string After = "TT051";

    /// <summary>A check that something is absent does not say after which step.</summary>
    public const string AbsentWithoutAfter = "TT052";

    /// <summary><c>needs</c> does not name an earlier check.</summary>
    public const string Needs = "TT053";

    /// <summary><c>same-as</c> without an <c>as</c>.</summary>
    public const string UnknownBinding = "TT054";

    /// <summary>A hint's attributes.</summary>
    public const string Hint = "TT055";

    /// <summary>The words behind <c>:::alternative</c> or <c>:::wrong</c>, or what stands in them.</summary>
    public const string Variant = "TT056";

    /// <summary>Two lessons have the same id or folder.</summary>
    public const string DuplicateLesson = "TT060";

    /// <summary>A lesson of the course is not translated.</summary>
    public const string NotTranslated = "TT070";

    /// <summary>A translation has other steps, checks, hints or solutions than the lesson.</summary>
    public const string TranslationParts = "TT071";

    /// <summary>A translation has other commands or another output than the lesson.</summary>
    public const string TranslationCommands = "TT072";

    /// <summary>A step has fewer than three hints.</summary>
    public const string FewHints = "TT080";

    /// <summary>Too few wrong answers.</summary>
    public const string FewWrongAnswers = "TT081";

    /// <summary>No alternative is given that shows that another way is accepted.</summary>
    public const string NoAlternative = "TT082";

    /// <summary>A step does not show what its commands print.</summary>
    public const string NoOutput = "TT083";

    /// <summary>A check with a script does not explain a failure of the script.</summary>
    public const string NoElse = "TT084";

    /// <summary>A blank in the output has no word in a language of the course.</summary>
    public const string NoBlank = "TT085";

    /// <summary>A task of an exam refers to a lesson or step that does not exist, or has nothing that can be evaluated at the end.</summary>
    public const string ExamTask = "TT090";

    /// <summary>Two exams, or two tasks of one, have the same id.</summary>
    public const string DuplicateExam = "TT091";

    /// <summary>A glossary entry occurs twice, or lacks a language that others have.</summary>
    public const string Glossary = "TT092";
}
