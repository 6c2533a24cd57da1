namespace TutorTui.Core.Languages.English;

internal sealed class EnglishServiceTexts : ServiceTexts
{
    public override string Runs(string service, int running, int expected) => $"{service} runs, {running} of {expected} tasks.";

    public override string WantsNoTask(string service) =>
        $"{service} wants no task at all. `docker service scale {service}=1` gives it one.";
}
