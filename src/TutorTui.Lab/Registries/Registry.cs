using TutorTui.Core.Timing;
using TutorTui.Lab.Errors;
using TutorTui.Lab.Languages;

namespace TutorTui.Lab.Registries;

/// <summary>The lab's own registry, as the host sees it.</summary>
internal sealed class Registry(TimeProvider clock)
{
    /// <summary>The limit of an answer in bytes; the registry's answers to a push are short.</summary>
    private const long MaxAnswer = 1 << 20;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Pushes an artifact by the registry's own protocol (OCI distribution specification, pushing a blob in two steps). An engine
    /// could push it as well, but Docker 20.10 may crash: its pusher panics when a request is answered late.
    /// </summary>
    /// <exception cref="LabException">The registry refuses it.</exception>
    public static async Task PushAsync(
        string registry, string name, string tag, RegistryArtifact artifact, CancellationToken cancellationToken)
    {
        using var handler = new SocketsHttpHandler { UseProxy = false };
        using var http = new HttpClient(handler) { Timeout = Limit, MaxResponseContentBufferSize = MaxAnswer };
        var repository = new Uri($"http://{registry}/v2/{name}/");
        foreach (var blob in artifact.Blobs)
        {
            using var begun = await SendAsync(http, HttpMethod.Post, new(repository, "blobs/uploads/"), null, cancellationToken).ConfigureAwait(false);
            var upload = new Uri(repository, begun.Headers.Location!);
            using var content = new ByteArrayContent(blob.Content) { Headers = { ContentType = new("application/octet-stream") } };
            var target = new UriBuilder(upload) { Query = $"{upload.Query.TrimStart('?')}&digest={Uri.EscapeDataString(blob.Digest)}".TrimStart('&') }.Uri;
            using var _ = await SendAsync(http, HttpMethod.Put, target, content, cancellationToken).ConfigureAwait(false);
        }

        using var manifest = new ByteArrayContent(artifact.Manifest.Content) { Headers = { ContentType = new(artifact.Manifest.MediaType) } };
        using var kept = await SendAsync(http, HttpMethod.Put, new(repository, $"manifests/{tag}"), manifest, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Waits until the registry answers.</summary>
    /// <param name="registry">Host and port.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task WaitAsync(string registry, CancellationToken cancellationToken)
    {
        using var handler = new SocketsHttpHandler { UseProxy = false };
        using var http = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(2), MaxResponseContentBufferSize = MaxAnswer };
        if (!await Polling.UntilAsync(clock, Limit, token => AnswersAsync(http, registry, token), cancellationToken).ConfigureAwait(false))
        {
            throw new LabException(LabErrorTexts.Current.RegistrySilent(registry, Limit));
        }
    }

    private static async Task<bool> AnswersAsync(HttpClient http, string registry, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await http.GetAsync(new Uri($"http://{registry}/v2/"), cancellationToken).ConfigureAwait(false);
            return response.IsSuccessStatusCode;
        }
        catch (Exception exception)
            when (exception is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return false;
        }
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
