using TutorTui.Core.Progress;

namespace TutorTui.Storage;

/// <summary>What a row of the file holds.</summary>
/// <param name="Event">The event; null where this version cannot read it.</param>
/// <param name="IsDamaged">The kind is known and the content is not as this kind is written.</param>
internal readonly record struct StoredEvent(ProgressEvent? Event, bool IsDamaged)
{
    /// <summary>A newer tutor may have added kinds that this one does not know; they stay in the file.</summary>
    public static StoredEvent OfUnknownKind => new(null, IsDamaged: false);

    /// <summary>An event of a known kind, or null where its content could not be read.</summary>
    public static StoredEvent OfKnownKind(ProgressEvent? progress) => new(progress, IsDamaged: progress is null);
}
