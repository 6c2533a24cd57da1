using TutorTui.Lab.Languages;
using TutorTui.Lab.Plugins;

namespace TutorTui.Lab.Machines;

/// <summary>The lab's own registry, as the host sees it.</summary>
internal sealed class Registry(TimeProvider clock)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(100);

    /// <summary>
    /// Puts a plugin there, by the registry's own protocol (OCI distribution specification, pushing a blob in two steps). An engine
    /// could push it as well, but Docker 20.10 can die of that: its pusher panics where a request is answered late.
    /// </summary>
    /// <exception cref="LabException">The registry does not take it.</exception>
    public static async Task PushAsync(string registry, string name, string tag, PluginImage plugin, CancellationToken cancellationToken)
    {
        using var handler = new SocketsHttpHandler { UseProxy = false };
        using var http = new HttpClient(handler) { Timeout = Timeout };
        var repository = new Uri($"http://{registry}/v2/{name}/");
        foreach (var blob in (RegistryBlob[])[plugin.Layer, plugin.Config])
        {
            using var begun = await SendAsync(http, HttpMethod.Post, new(repository, "blobs/uploads/"), null, cancellationToken).ConfigureAwait(false);
            var upload = new Uri(repository, begun.Headers.Location!);
            using var content = new ByteArrayContent(blob.Content) { Headers = { ContentType = new("application/octet-stream") } };
            var target = new UriBuilder(upload) { Query = $"{upload.Query.TrimStart('?')}&digest={Uri.EscapeDataString(blob.Digest)}".TrimStart('&') }.Uri;
            using var _ = await SendAsync(http, HttpMethod.Put, target, content, cancellationToken).ConfigureAwait(false);
        }

        using var manifest = new ByteArrayContent(plugin.ToManifest()) { Headers = { ContentType = new(PluginImage.ManifestType) } };
        using var kept = await SendAsync(http, HttpMethod.Put, new(repository, $"manifests/{tag}"), manifest, cancellationToken).ConfigureAwait(false);
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

    private static async Task<HttpResponseMessage> SendAsync(
        HttpClient http, HttpMethod method, Uri address, HttpContent? content, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        var response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.IsSuccessStatusCode)
        {
            return response;
        }

        var why = $"{method} {address.AbsolutePath}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false)}";
        response.Dispose();
        throw new LabException(LabErrorTexts.Current.PluginNotPushed(why.Trim()));
    }
}
