using TutorTui.Core.Progress;

namespace TutorTui.Storage;

/// <summary>The content of a row of the file.</summary>
/// <param name="Event">The event; null if this version cannot read it.</param>
/// <param name="IsDamaged">The kind is known, but the content is invalid for it.</param>
internal readonly record struct StoredEvent(ProgressEvent? Event, bool IsDamaged)
{
    /// <summary>An event of an unknown kind, added by a newer version; it stays in the file.</summary>
    public static StoredEvent OfUnknownKind => new(null, IsDamaged: false);

    /// <summary>An event of a known kind; null if its content could not be read.</summary>
    public static StoredEvent OfKnownKind(ProgressEvent? progress) => new(progress, IsDamaged: progress is null);
}
