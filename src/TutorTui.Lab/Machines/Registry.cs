using TutorTui.Lab.Languages;

namespace TutorTui.Lab.Machines;

/// <summary>The lab's own registry, as the host sees it.</summary>
internal sealed class Registry(TimeProvider clock)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(100);

    /// <summary>True when the registry holds this image or plugin.</summary>
    public static async Task<bool> HasAsync(string registry, string name, string tag, CancellationToken cancellationToken)
    {
        using var handler = new SocketsHttpHandler { UseProxy = false };
        using var http = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(5) };
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri($"http://{registry}/v2/{name}/manifests/{tag}"));
        request.Headers.TryAddWithoutValidation("Accept", "application/vnd.docker.distribution.manifest.v2+json");
        using var response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return response.IsSuccessStatusCode;
    }

    /// <summary>Waits until it answers.</summary>
    /// <param name="registry">Host and port.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task WaitAsync(string registry, CancellationToken cancellationToken)
    {
        using var handler = new SocketsHttpHandler { UseProxy = false };
        using var http = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(2) };
        var started = clock.GetTimestamp();
        while (clock.GetElapsedTime(started) < Timeout)
        {
            try
            {
                using var response = await http.GetAsync(new Uri($"http://{registry}/v2/"), cancellationToken).ConfigureAwait(false);
                if (response.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (Exception exception)
                when (exception is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
            {
                // Not there yet.
            }

            await Task.Delay(Poll, clock, cancellationToken).ConfigureAwait(false);
        }

        throw new LabException(LabErrorTexts.Current.RegistrySilent(registry, Timeout));
    }
}
