using TutorTui.Content.Loading;
using TutorTui.Testing;
using Xunit;

namespace TutorTui.EndToEnd;

/// <summary>Checks change nothing: not the engines, not the machines' networks, not the containers' files.</summary>
[Collection("one lab")]
public sealed class SideEffectTests : IDisposable
{
    /// <summary>
    /// Everything on a machine that a check could change, as text, except what changes by itself: counters, ages, the
    /// neighbour table, logs.
    /// </summary>
    private const string Scene =
        """
        docker ps -aq --no-trunc | sort | xargs -r docker inspect -f '{{.Id}} {{.Name}} {{json .State}} {{json .HostConfig}} {{json .Mounts}} {{json .NetworkSettings}}'
        docker ps -q | sort | while read -r id; do echo "files of $id"; docker diff "$id" | sort; done
        docker network ls -q --no-trunc | sort | xargs docker network inspect -f '{{json .}}'
        docker volume ls -q | sort; docker image ls --no-trunc --digests --format '{{.ID}} {{.Repository}}:{{.Tag}} {{.Digest}}' | sort; docker plugin ls --no-trunc
        docker info -f '{{json .Swarm.LocalNodeState}} {{json .Swarm.NodeID}}'
        docker node ls -q 2>/dev/null | xargs -r docker node inspect -f '{{json .Spec}} {{json .Status}}'
        docker service ls -q 2>/dev/null | xargs -r docker service inspect -f '{{json .Version}} {{json .Spec}}'
        ip -o link; ip -o addr; ip route show table all; ip rule
        iptables-save | sed 's/\[[0-9:]*\]//; /^#/d'
        sysctl net.ipv4.ip_forward net.bridge.bridge-nf-call-iptables
        processes=$(ps -eo comm=)
        grep -v -e '^ps$' -e '^sh$' -e '^kworker' -e '^sshd$' -e '^docker$' <<< "$processes" | sort | uniq -c
        find / -xdev -type f -newer /run/scene-mark -not -path '/proc/*' -not -path '/sys/*' -not -path '/run/*' -not -path '/var/log/*' | sort
        """;

    private const string Tunnel = "ip -o link show type vxlan | grep -o 'wt[0-9a-z]*'";

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("tutor-e2e-");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Checks_OfEveryLesson_ChangeNothing()
    {
        var tutor = TutorProgram.Path;
        var solved = $"TUTOR_DATA_DIR={_data.FullName}/solved {tutor}";
        await Programs.ShellAsync($"{tutor} lab up 2>&1 && {solved} start 6.05 --yes 2>&1 && {solved} solve 6.05 --to 10", Token);
        try
        {
            // The tunnel is cut, so that the failing ping has its way walked as well. It is there as soon as the service is: the
            // swarm may have put both services' tasks on one machine.
            await OnMachineAsync("machine1", "docker service update --detach=false --constraint-add node.hostname==machine2 alpine-weavenet2");
            await OnMachineAsync("machine2", $"{Tunnel} | grep . && {Tunnel} | xargs -I{{}} ip link set {{}} down");
            foreach (var machine in new[] { "machine1", "machine2" })
            {
                await OnMachineAsync(machine, "touch /run/scene-mark");
            }

            var before = await SceneAsync();
            var lessons = LibraryLoader.Load(ContentLocator.Find(null, TutorProgram.Directory).Value).Value.Lessons.Where(lesson => !lesson.Steps.IsEmpty);
            List<string> reports = [];
            foreach (var lesson in lessons)
            {
                // Without ticks every probe of every check is run.
                var (_, output, _) = await Programs.RunAsync(
                    "bash", ["-c", $"TUTOR_DATA_DIR={_data.FullName}/{lesson.Id} {tutor} check {lesson.Id} --json"], Token);
                reports.Add(output);
            }

            Assert.Equal(before, await SceneAsync());
            Assert.All(reports, report => Assert.Contains("\"schema\"", report, StringComparison.Ordinal));
        }
        finally
        {
            await OnMachineAsync("machine2", $"{Tunnel} | xargs -I{{}} ip link set {{}} up");
        }
    }

    public void Dispose() => _data.Delete(recursive: true);

    private static async Task<string> SceneAsync() =>
        $"{await OnMachineAsync("machine1", Scene)}\n{await OnMachineAsync("machine2", Scene)}";

    private static async Task<string> OnMachineAsync(string machine, string script)
    {
        var (exitCode, output, error) = await Programs.RunAsync("docker", ["exec", $"{OneLab.Name}-{machine}", "bash", "-c", script], Token);
        return exitCode == 0 ? output : throw new InvalidOperationException($"{machine}: {script} -> {exitCode}\n{output}{error}");
    }
}
