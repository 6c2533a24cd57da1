using TutorTui.Core.Labs;

namespace TutorTui.Lab.Tests;

/// <summary>Records all reports, in order.</summary>
internal sealed class ToldProgress : IProgress<LabProgress>
{
    private readonly Lock _sync = new();
    private readonly List<LabProgress> _all = [];

    public IReadOnlyList<LabProgress> All
    {
        get
        {
            lock (_sync)
            {
                return [.. _all];
            }
        }
    }

    public void Report(LabProgress value)
    {
        lock (_sync)
        {
            _all.Add(value);
        }
    }
}
