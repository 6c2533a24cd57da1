using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Storage.Languages.English;

internal sealed class EnglishProgressFileTexts : ProgressFileTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ProgressFileTexts>.Add(Language.English, new EnglishProgressFileTexts());

    public override string DiskFull(string path) =>
        $"Progress cannot be kept in {path}: the disk is full. Make room; what waits is kept then.";

    public override string Locked(string path, int seconds) =>
        $"Progress cannot be kept in {path}: another program has it locked for more than {seconds} seconds. Close that program; what waits is kept then.";

    public override string Unusable(string path, string why) =>
        $"Progress cannot be kept in {path}: {why} Move the file away to begin with an empty one; nothing in it is deleted.";

    public override string NotKept(string path, string why) => $"Progress cannot be kept in {path}: {why}";

    public override string NotPutAside(string path, string damage, string why) =>
        $"{path} is damaged ({damage}) and cannot be put aside: {why}";

    public override string PutAside(string path, string damage, string aside) =>
        $"{path} is damaged ({damage}). It is kept as {aside}, and a new one is begun: try again.";

    public override string OfNewerTutor(long format, long known) =>
        $"it was written by a newer tutor (format {format}, this one knows {known}). Update the tutor.";

    public override string Unreadable(string path, int count) =>
        $"{(count == 1 ? "One entry" : $"{count} entries")} of {path} could not be read; all others count. What was in {(count == 1 ? "it" : "them")} stays in the file.";
}
