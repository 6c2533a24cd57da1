using System.CommandLine;
using TutorTui.Core.Results;
using TutorTui.Languages;
using TutorTui.Output.Reports;
using TutorTui.Platform;

namespace TutorTui.Commands.Reports;

/// <summary><c>tutor report verify</c>: checks signed result files offline, names any tampering, and makes one table of a class.</summary>
internal sealed class ReportVerify(IResultSigner signer, IConsole console)
{
    private const long MaxBytes = 16 * 1024 * 1024;

    public static Command Create(Func<ReportVerify> verb)
    {
        var files = new Argument<FileInfo[]>("file") { Description = ToolCommandTexts.Current.ReportFiles, Arity = ArgumentArity.OneOrMore };
        var csv = new Option<bool>("--csv") { Description = ToolCommandTexts.Current.ReportCsv };
        var command = new Command("verify", ToolCommandTexts.Current.ReportVerify) { files, csv };
        command.SetAction(parsed => verb().Run(parsed.GetRequiredValue(files), parsed.GetValue(csv)));
        return command;
    }

    public int Run(FileInfo[] files, bool isTable)
    {
        var results = files.Select(file => (File: file.Name, Result: Check(file))).ToList();
        var talk = isTable ? console.Error : console.Out;
        foreach (var (file, result) in results)
        {
            var learner = result.Rows.Select(row => row.Learner).FirstOrDefault();
            talk.WriteLine(result.IsGood
                ? ReportTexts.Current.Good(file, learner, ResultFile.Fingerprint(result.Key))
                : ReportTexts.Current.Bad(file, result.Problems));
        }

        foreach (var key in results.Where(entry => entry.Result.IsGood).GroupBy(entry => entry.Result.Key))
        {
            var learners = key.SelectMany(entry => entry.Result.Rows.Select(row => row.Learner)).Distinct().ToList();
            if (learners.Count > 1)
            {
                talk.WriteLine(ReportTexts.Current.OneKey(learners, ResultFile.Fingerprint(key.Key)));
            }
        }

        if (isTable)
        {
            console.Out.Write(CsvReport.Merge(results));
        }

        return results.TrueForAll(entry => entry.Result.IsGood) ? ExitCodes.Ok : ExitCodes.NotPassed;
    }

    private CheckedResult Check(FileInfo file)
    {
        try
        {
            return file.Length > MaxBytes
                ? CheckedResult.Broken(ReportTexts.Current.TooLarge)
                : ResultFile.Check(File.ReadAllText(file.FullName), signer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return CheckedResult.Broken(exception.Message);
        }
    }
}
