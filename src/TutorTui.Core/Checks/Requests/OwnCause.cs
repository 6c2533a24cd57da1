namespace TutorTui.Core.Checks.Requests;

/// <summary>Why a request did not show what is wanted, where that lies in the request itself and not in the network.</summary>
internal abstract record OwnCause
{
    private protected OwnCause()
    {
    }

    /// <summary>A sentence that says so, and what to do instead.</summary>
    public abstract string Explain();
}

/// <summary>The program is not there.</summary>
internal sealed record NotInstalled(string Program) : OwnCause
{
    public override string Explain() => RequestTexts.Current.NotInstalled(Program);
}

/// <summary>Only the headers were asked for, or only whether the page is there.</summary>
/// <param name="Option">Such as <c>-I</c>.</param>
internal sealed record AskedForHeaders(string Option) : OwnCause
{
    public override string Explain() => RequestTexts.Current.AskedForHeaders(Option);
}

/// <summary>The page went to a file.</summary>
/// <param name="File">Its name as far as it is known.</param>
/// <param name="Instead">A command that shows the page.</param>
internal sealed record SavedToFile(string File, string Instead) : OwnCause
{
    public override string Explain() => RequestTexts.Current.SavedToFile(File, Instead);
}

/// <summary>The output was thrown away.</summary>
internal sealed record ThrownAway : OwnCause
{
    public override string Explain() => RequestTexts.Current.ThrownAway;
}

/// <summary>The single answers are not shown.</summary>
/// <param name="Option">Such as <c>-q</c>.</param>
internal sealed record HidesAnswers(string Option) : OwnCause
{
    public override string Explain() => RequestTexts.Current.HidesAnswers(Option);
}

/// <summary>It was asked by https, and the server speaks http.</summary>
internal sealed record AskedEncrypted : OwnCause
{
    public override string Explain() => RequestTexts.Current.AskedEncrypted;
}

/// <summary>Another port was asked.</summary>
internal sealed record OtherPort(int Asked, int Wanted) : OwnCause
{
    public override string Explain() => RequestTexts.Current.OtherPort(Asked, Wanted);
}

/// <summary>An answer came, and it is another page.</summary>
/// <param name="Status">The HTTP status, such as <c>404 Not Found</c>, where it is known.</param>
internal sealed record OtherAnswer(string? Status) : OwnCause
{
    public override string Explain() => RequestTexts.Current.OtherAnswer(Status);
}
