using TutorTui.NetworkPlugin.Driver;
using TutorTui.NetworkPlugin.Protocol;

const string Socket = "/run/docker/plugins/weave.sock";
const string ContentType = "application/vnd.docker.plugins.v1.2+json";

// A killed plugin leaves its socket file behind, and nothing can listen on it again.
Directory.CreateDirectory(Path.GetDirectoryName(Socket)!);
File.Delete(Socket);

var builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.ConfigureKestrel(server => server.ListenUnixSocket(Socket));
var app = builder.Build();
var calls = new DriverCalls(new NetworkDriver(() => File.ReadLines("/proc/net/route")));
app.MapPost("/{call}", async (HttpContext context, string call) =>
{
    using var reader = new StreamReader(context.Request.Body);
    var body = await reader.ReadToEndAsync(context.RequestAborted).ConfigureAwait(false);
    var answer = calls.Answer(call, body);
    await Console.Error.WriteLineAsync($"{call} {body} -> {answer}").ConfigureAwait(false);
    return Results.Text(answer, ContentType);
});
await app.RunAsync().ConfigureAwait(false);
