using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TutorTui.Lab.Tests;

/// <summary>A web server on a Unix socket that answers the engine's paths as the test specifies, and 404 to all others.</summary>
internal sealed class FakeEngine : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly List<(string Part, int Status, string Body)> _answers = [];

    private FakeEngine(WebApplication server) => _server = server;

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

    private Task AnswerAsync(HttpContext context)
    {
        var line = $"{context.Request.Method} {context.Request.Path}";
        var (_, status, body) = _answers.Find(answer => line.Contains(answer.Part, StringComparison.Ordinal)) is { Part: not null } found
            ? found
            : (string.Empty, 404, """{"message":"page not found"}""");
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body);
    }
}
