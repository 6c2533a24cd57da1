using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TutorTui.Lab.Tests;

/// <summary>A web server on a Unix socket that answers requests that contain a text as a test says, and 404 to all others.</summary>
internal sealed class FakeEngine : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly List<(string Part, int Status, string Body)> _answers = [];
    private readonly ConcurrentQueue<string> _requests = [];

    private FakeEngine(WebApplication server) => _server = server;

    /// <summary>What it was asked so far: method, path and query.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    /// <summary>Called with every request before it is answered; an answer that never comes ends when the client goes away.</summary>
    public Func<string, CancellationToken, Task> BeforeAnswer { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>Starts it; it knows its version and has no networks, images or containers.</summary>
    public static async Task<FakeEngine> StartAsync(string socket, params IEnumerable<(string Part, int Status, string Body)> answers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.ListenUnixSocket(socket));
        var engine = new FakeEngine(builder.Build());
        engine._answers.AddRange(answers);
        engine._answers.AddRange(
        [
            ("/version", 200, """{"Version":"20.10.24","ApiVersion":"1.41"}"""), ("/containers/json", 200, "[]"),
            ("/networks", 200, "[]"), ("/images/json", 200, "[]"), ("/_ping", 200, "OK"),
        ]);
        engine._server.Run(engine.AnswerAsync);
        await engine._server.StartAsync();
        return engine;
    }

    public async ValueTask DisposeAsync()
    {
        await _server.StopAsync();
        await _server.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var line = $"{context.Request.Method} {context.Request.Path}{Uri.UnescapeDataString(context.Request.QueryString.Value ?? string.Empty)}";
        _requests.Enqueue(line);
        await BeforeAnswer(line, context.RequestAborted);
        var (_, status, body) = _answers.Find(answer => line.Contains(answer.Part, StringComparison.Ordinal)) is { Part: not null } found
            ? found
            : (string.Empty, 404, """{"message":"page not found"}""");
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(body, context.RequestAborted);
    }
}
