using TutorTui.Content.Diagnostics;
using TutorTui.Content.Sources;

namespace TutorTui.Content.Loading;

/// <summary>Reads a file of a course.</summary>
internal static class CourseFile
{
    /// <summary>The text; null, with a diagnostic, when it cannot be read.</summary>
    public static SourceText? Read(string path, FileDiagnostics diagnostics)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var buffer = new byte[ContentLimits.FileBytes + 1];
            var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            return SourceText.Decode(buffer.AsSpan(0, length), diagnostics);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(DiagnosticCodes.Unreadable, SourcePosition.Start, $"The file cannot be read: {exception.Message}");
            return null;
        }
    }
}
