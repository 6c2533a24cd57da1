using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using TutorTui.Core.Coach;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.Chinese;

internal sealed class ChineseFaultTexts : FaultTexts
{
    private static readonly FrozenDictionary<DockerFault, FaultText> Texts = new Dictionary<DockerFault, FaultText>
    {
        [DockerFault.PoolOverlap] = new(
            "子网与另一个网络重叠",
            "别的网络已经用了这些地址，或者其中一部分。两个网络不能共用地址。",
            "`docker network ls` 和 `docker network inspect NAME` 会显示地址被谁占用。不需要那个网络就删除它，否则换一个 --subnet。"),
        [DockerFault.PortAllocated] = new(
            "端口已被另一个容器占用",
            "这台机器上已经有别的容器、服务或程序在这个端口上接收连接。一个端口只能发布一次。",
            "`docker ps` 会显示是谁发布了它。停止那个容器，或者发布到另一个端口：-p OTHER:80。新容器已经创建，但没有运行：重试之前先用 `docker rm` 删除它。"),
        [DockerFault.NotManager] = new(
            "这台机器不是 swarm 的 manager",
            "整个 swarm 的事由 manager 处理。这台机器是 worker，或者不在任何 swarm 里。",
            "请在 Machine1 上输入，它是 manager；`docker node ls` 在那里可以用。"),
        [DockerFault.NoSwarm] = new(
            "这台机器不在 swarm 里",
            "这台机器不在任何 swarm 里，所以没有什么可以离开或查询。",
            "`docker swarm init` 可以建立一个；按 R 可以恢复课程的起始状态。"),
        [DockerFault.AlreadyInSwarm] = new(
            "这台机器已经在 swarm 里",
            "这台机器已经在一个 swarm 里，不能同时在两个 swarm 里。",
            "`docker info` 会显示是哪一个。用 `docker swarm leave --force` 离开，它的服务也会随之消失。"),
        [DockerFault.ActiveEndpoints] = new(
            "网络仍在使用，不能删除",
            "网络里还有容器或服务，所以不能删除它。",
            "`docker network inspect NAME` 会把它们列出来。先删除它们或断开连接；服务删除以后，它的容器最多还要 10 秒才会消失。"),
        [DockerFault.PluginMissing] = new(
            "没有这个名字的驱动或插件",
            "这台机器上没有这个名字的驱动：没有安装、没有启用，或者名字写错了。冒号后面的标签也是名字的一部分。",
            "`docker plugin ls` 会显示有哪些。请逐个字母比较名字。"),
        [DockerFault.PluginExists] = new(
            "插件已经安装",
            "这个插件已经安装了。",
            "`docker plugin ls` 会显示它是否已启用；用 `docker plugin enable NAME` 启用它。"),
        [DockerFault.ImageNotFound] = new(
            "没有这个镜像或标签",
            "没有这个名字的镜像，或者没有这个标签。",
            "`docker image ls` 会显示这里有哪些镜像。看看名字或标签是否写错了；实验环境里只有课程用到的镜像。"),
        [DockerFault.ParentBusy] = new(
            "父接口已被占用",
            "这个父接口已经被另一个 macvlan 或 ipvlan 网络使用，或者用在另一种模式里。",
            "`docker network ls` 会显示那个网络。删除它，或者换一个父接口，也可以用父接口的 VLAN，例如 eth0.20。"),
        [DockerFault.ParentMissing] = new(
            "没有这个父接口",
            "这台机器没有这个名字的接口，所以不能把它作为父接口。",
            "`ip link` 会列出这台机器的接口。用 -o parent=NAME 指定其中一个。"),
        [DockerFault.NameInUse] = new(
            "名字已被占用",
            "这个名字已经被占用，占用它的容器也许已经停止，所以不在 `docker ps` 的列表里。",
            "`docker ps -a`（服务用 `docker service ls`）会显示它。删除它，用 `docker start` 启动它，或者换一个名字。"),
        [DockerFault.NetworkExists] = new(
            "已有同名网络",
            "已经有同名的网络。",
            "`docker network inspect NAME` 会显示它的设置。如果不符合要求，用 `docker network rm NAME` 删除它，再重新创建。"),
        [DockerFault.NoSuchNetwork] = new(
            "没有这个网络",
            "这台机器上没有这个名字的网络。",
            "`docker network ls` 会列出所有网络。看看名字是否写错了，以及是不是在正确的机器上。"),
        [DockerFault.NoSuchContainer] = new(
            "没有这个容器",
            "这台机器上没有这个名字或 ID 的容器。",
            "`docker ps -a` 会列出它的容器。是不是在另一台机器上？服务的容器，名字比服务名长。"),
        [DockerFault.NoSuchService] = new(
            "没有这个服务",
            "swarm 里没有这个名字的服务。",
            "在 manager 上用 `docker service ls` 列出所有服务。"),
        [DockerFault.NotAttachable] = new(
            "swarm 网络不允许容器直接连接",
            "swarm 的网络只接受服务，除非创建时指定了 --attachable。",
            "创建网络时加上 --attachable，或者用 `docker service create` 把容器作为服务启动。"),
        [DockerFault.NotRunning] = new(
            "容器没有在运行",
            "容器还在，但已经结束了。",
            "`docker ps -a` 会显示什么时候结束的，`docker logs NAME` 会显示原因。`docker start NAME` 可以再次启动它。"),
        [DockerFault.BadSubnet] = new(
            "子网或地址写法不对",
            "子网或地址的写法不对。",
            "子网的写法是：第一个地址、一条斜线、固定的位数，例如 10.1.1.0/24。地址是四个不超过 255 的数。"),
        [DockerFault.GatewayOutside] = new(
            "地址不在子网里",
            "这个地址不在网络的子网里。",
            "和 --subnet 比较一下：在 10.1.1.0/24 里，地址以 10.1.1. 开头。"),
        [DockerFault.AddressInUse] = new(
            "IP 地址已被占用",
            "这个地址已经属于另一个容器。",
            "`docker network inspect NAME` 会显示所有用到的地址。换一个地址。"),
        [DockerFault.StaticAddressNeedsSubnet] = new(
            "固定地址需要用 --subnet 创建的网络",
            "只有在自己用 --subnet 创建的网络里，才能指定固定地址。",
            "先用 --subnet 创建网络，再使用 --ip。"),
        [DockerFault.PredefinedNetwork] = new(
            "bridge、host、none 不能更改",
            "bridge、host 和 none 是每个 Docker 引擎自带的网络，不能删除。",
            "请用自己的网络：`docker network create`。"),
        [DockerFault.HostNetworkConflict] = new(
            "主机模式不能再用其他网络",
            "主机模式的容器直接使用机器的网络：它不能再连接其他网络，也不需要发布端口。",
            "两者去掉一个：--network host，或者与它冲突的选项。"),
        [DockerFault.UnknownOption] = new(
            "不认识这个选项",
            "这个命令不认识这个选项或这个词。",
            "在命令后面加上 --help，看看它认识什么。长选项前面是两个连字符，选项要写在名字或镜像前面。"),
        [DockerFault.MissingArgument] = new(
            "参数太少或太多",
            "命令里少了什么，或者多了什么。",
            "下面 `Usage:` 那一行说明了正确的写法。多一个空格，一个词就变成了两个。"),
        [DockerFault.ProgramNotFound] = new(
            "镜像里没有这个程序",
            "镜像里没有这个名字的程序；镜像只包含制作者放进去的东西。",
            "看看是否写错了。没有 bash 就用 sh；没有 ifconfig 就试试 `ip addr`。"),
        [DockerFault.NoDockerHere] = new(
            "容器里没有 Docker",
            "你在容器里面，那里没有 Docker。",
            "用 `exit` 回到机器上。"),
        [DockerFault.PermissionDenied] = new(
            "没有权限",
            "错误信息里提到的文件或程序属于别的用户，你不能读取、更改或启动它。",
            "用 `ls -l` 查看它属于谁。在机器上可以试试在命令前加 sudo；在容器里，启动时加上 --user root。"),
        [DockerFault.EngineDown] = new(
            "Docker Engine 没有回应",
            "这台机器的 Docker Engine 没有回应。",
            "稍等一下再试；`tutor lab up` 会启动没有运行的部分。"),
        [DockerFault.RegistryUnreachable] = new(
            "连不上镜像仓库",
            "这台机器上没有这个镜像，Docker 于是去镜像仓库下载，但连接不上。没有网络时，名字或标签写错了也是这个结果。",
            "用 `docker image ls` 逐个字母核对名字和标签；实验环境的仓库里只有课程用到的镜像。"),
        [DockerFault.PullRateLimited] = new(
            "镜像下载次数达到上限",
            "Docker Hub 限制每个地址每小时的下载次数，现在已经用完。",
            "使用 `docker image ls` 里已有的镜像，用 `docker login` 登录，或者过一小时再试。"),
        [DockerFault.LoginNeeded] = new(
            "镜像仓库要求登录",
            "仓库不允许未登录的人取这个镜像。名字不存在时，往往也是这个回答。",
            "先检查镜像名；如果确实是私有镜像，用 `docker login` 登录。"),
        [DockerFault.NoAddressPoolLeft] = new(
            "没有空闲的子网了",
            "不指定 --subnet 时，Docker 从自己的地址段里选一个。这些地址段都被网络占用了，或者与这台机器的路由（例如 VPN）重叠。",
            "用 `docker network prune` 删除不用的网络，或者自己指定一段：--subnet 10.99.0.0/24。"),
        [DockerFault.AddressesExhausted] = new(
            "子网的地址用完了",
            "网络的子网或 --ip-range 里的地址全部被占用。",
            "`docker network inspect NAME` 会显示被谁占用。删除一些容器，或者用更大的 --subnet 重新创建网络。"),
        [DockerFault.SubnetHasHostBits] = new(
            "子网写的不是起始地址",
            "子网用它的起始地址来表示，固定位之后的部分必须是 0；较新的引擎会检查这一点。",
            "使用错误信息里给出的写法，例如用 10.1.1.0/24 代替 10.1.1.5/24。"),
        [DockerFault.GatewayWithoutSubnet] = new(
            "指定了网关，但没有指定子网",
            "网关和地址范围是子网的一部分，而命令里没有包含它的 --subnet。",
            "加上子网：`docker network create --subnet 10.1.1.0/24 --gateway 10.1.1.1 NAME`。"),
        [DockerFault.BridgeNameTaken] = new(
            "网桥名已被另一个网络使用",
            "为这个网络指定的 Linux 网桥已经属于另一个网络。",
            "`docker network ls` 会列出网络。换一个 com.docker.network.bridge.name，或者不写这个选项。"),
        [DockerFault.RouteConflict] = new(
            "地址与已有路由冲突",
            "容器里已有另一个接口的路由通往同样的地址，再加一个就无法区分。",
            "用 `docker network inspect` 比较容器所连网络的子网，把其中一个换成别的 --subnet 重新创建。"),
        [DockerFault.OverlayNotAllocated] = new(
            "服务一直等待分配地址",
            "任务停在 new 或 pending，说明还没有分到地址或机器。常见原因是 overlay 网络的子网与另一个网络重叠，例如 ingress（10.0.0.0/24）：网络创建成功了，但集群永远无法分配。",
            "Ctrl-C 只结束显示。用 `docker network inspect ingress NAME` 比较子网，删除服务和网络，换一个 --subnet 重新创建。"),
        [DockerFault.AttachTimedOut] = new(
            "连接 swarm 网络超时",
            "容器连接 swarm 网络时要等 manager 分配地址，但一直没有等到：可能连不上 manager，可能这台机器被设为 Drain，也可能 overlay 的子网与 ingress 等网络重叠。",
            "在 manager 上用 `docker node ls` 查看是否为 Ready、Active，再用 `docker network inspect ingress NAME` 比较子网。"),
        [DockerFault.KernelLacksDriver] = new(
            "内核不支持这种驱动",
            "网络由 Docker 设置，由 Linux 内核实现；这个内核没有这种驱动需要的功能。",
            "`tutor doctor` 会说明内核支持什么。换一种驱动，例如用 macvlan 代替 ipvlan。"),
        [DockerFault.OverlaySetupFailed] = new(
            "无法在这台机器上建立 overlay",
            "这台机器无法创建 overlay 的 VXLAN 接口，常见原因是以前的网络留下了同号的接口。",
            "删除服务或容器，等几秒再启动；`ip -d link show type vxlan` 会显示残留的接口。"),
        [DockerFault.IptablesChainMissing] = new(
            "Docker 的防火墙规则不见了",
            "Docker 把规则写在自己的链里。别的程序（例如重启过的防火墙）删除了它们，或者内核不支持。",
            "重启引擎会重新写入：`sudo systemctl restart docker`；在实验环境里用 `tutor lab up`。"),
        [DockerFault.ServicePortTaken] = new(
            "另一个服务已发布这个端口",
            "服务发布的端口在集群的每台机器上都被占用，不管服务在哪台机器上运行。",
            "`docker service ls` 会显示被谁占用。删除那个服务，或者发布另一个端口。"),
        [DockerFault.PortTakenByProgram] = new(
            "端口已被其他程序占用",
            "这台机器上有一个不在容器里（或使用主机模式）的程序正在监听这个端口。一个端口只能占用一次。",
            "`ss -ltnp` 会显示是哪个程序。停止它，或者发布另一个端口：-p OTHER:80；重试之前先用 `docker rm` 删除新容器。"),
        [DockerFault.HostAddressMissing] = new(
            "这台机器没有这个地址",
            "端口只能发布在这台机器自己的地址上。",
            "`ip addr` 会列出这台机器的地址。不写地址时，-p 8080:80 会发布在所有地址上。"),
        [DockerFault.InvalidPort] = new(
            "端口写法不对",
            "-p 后面依次是主机端口、冒号、容器端口，都在 1 到 65535 之间。",
            "写成 -p 8080:80；只发布在一个地址上时写成 -p 127.0.0.1:8080:80。"),
        [DockerFault.PortsDiscarded] = new(
            "主机模式下 -p 不起作用",
            "主机模式的容器直接使用机器的网络，端口本来就是开放的。Docker 启动了它，但忽略了 -p。",
            "在机器上访问容器自己的端口，例如 `curl localhost:80`；或者启动时去掉 --network host。"),
        [DockerFault.NoSuitableNode] = new(
            "没有适合运行服务的机器",
            "集群里没有机器满足服务的全部要求：约束条件、资源，或者处于 Active 状态。",
            "`docker service ps --no-trunc NAME` 会说明缺什么，`docker node ls` 显示机器的状态。用 `docker node update --availability active NODE` 恢复一台。"),
        [DockerFault.PluginMissingOnNode] = new(
            "有机器缺少插件",
            "服务只能在装好并启用了网络插件的机器上运行，每台机器都要单独安装。",
            "在每台机器上运行 `docker plugin install`，再用 `docker plugin ls` 比较：名字必须相同。"),
        [DockerFault.NodePortTaken] = new(
            "各机器上的端口都被占用",
            "使用 mode=host 时，每台机器的一个端口只能给一个任务用，现在没有空闲的机器了。",
            "副本数不要多于机器数，或者发布时不用 mode=host。"),
        [DockerFault.ImageNotPinned] = new(
            "仓库没有确认这个镜像",
            "Docker 向仓库询问镜像的摘要，没有得到回答，于是每台机器各自去找镜像。服务仍然会创建。",
            "如果每台机器上都有这个镜像（`docker image ls`），这只是警告；否则就是名字或标签写错了，或者仓库连不上。"),
        [DockerFault.ServiceImageMissing] = new(
            "运行任务的机器没有这个镜像",
            "要运行任务的机器上没有这个镜像，也下载不到。集群会一直重试。",
            "Ctrl-C 只结束显示。先用 `docker service rm NAME` 删除，再用 `docker image ls` 里有的镜像创建。"),
        [DockerFault.TaskExited] = new(
            "服务的程序自己结束了",
            "任务的程序结束了或无法启动，集群于是反复启动它。没有输入的 shell 会立刻结束。",
            "`docker service logs NAME` 和 `docker service ps --no-trunc NAME` 会显示原因。让它运行一个不会结束的程序，例如 `sleep infinity`。"),
        [DockerFault.LocalNetworkForService] = new(
            "服务需要 swarm 范围的网络",
            "服务可能在任何机器上运行，它的网络必须在整个集群里都有；bridge 网络只在一台机器上。",
            "用 `docker network create --driver overlay NAME` 创建网络。"),
        [DockerFault.DnsrrWithIngress] = new(
            "dnsrr 不能与 ingress 端口同时使用",
            "ingress 模式的端口通向服务的虚拟地址，而 --endpoint-mode dnsrr 的服务没有虚拟地址。",
            "用 mode=host 发布，例如 `--publish mode=host,published=8080,target=80`，或者去掉 dnsrr。"),
        [DockerFault.InvalidJoinToken] = new(
            "加入令牌不对",
            "令牌不完整、属于另一个 swarm，或者复制之后已经更新。",
            "在 manager 上运行 `docker swarm join-token worker`，复制整行。"),
        [DockerFault.JoinRefused] = new(
            "连不上 swarm 的 manager",
            "manager 的地址和 2377 端口没有应答：地址不对，那台机器上没有 swarm，或者路不通。",
            "在 Machine1 上运行 `docker swarm join-token worker` 查看正确的地址，再从这里 `ping` 它。"),
        [DockerFault.JoinTimedOut] = new(
            "加入 swarm 超时",
            "manager 没有及时确认；引擎会在后台继续尝试。",
            "用 `docker info` 查看 Swarm 一项。如果一直是 pending，就 `docker swarm leave --force`，检查到 2377 端口的路，再重新加入。"),
        [DockerFault.AdvertiseAddressNeeded] = new(
            "需要指定对外的地址",
            "这台机器有多个地址，或者没有指定的那个，而其他机器必须知道通向这里的地址。",
            "从 `ip addr` 里选一个：`docker swarm init --advertise-addr ADDRESS`。"),
        [DockerFault.LeaveAsManager] = new(
            "manager 不能直接离开",
            "这台机器是 manager。最后一个 manager 离开后，整个 swarm 都会消失，包括服务、网络和令牌。",
            "如果确实要这样做：`docker swarm leave --force`。"),
        [DockerFault.SwarmWithoutLeader] = new(
            "swarm 没有 leader",
            "超过半数的 manager 能互相联系才能做决定，现在做不到。",
            "恢复其他 manager；如果无法恢复，在剩下的一台上运行 `docker swarm init --force-new-cluster`。"),
        [DockerFault.SwarmLocked] = new(
            "swarm 已锁定",
            "这个 swarm 启用了自动锁定：重启之后，manager 需要密钥才能读取数据。",
            "运行 `docker swarm unlock`，输入 `docker swarm init` 时显示的密钥。"),
        [DockerFault.NodeNotDown] = new(
            "这台机器仍在 swarm 里",
            "机器离开以后才能从列表里删除。manager 要先降为 worker，最后一个 manager 不能降级。",
            "先在那台机器上 `docker swarm leave`，再在这里 `docker node rm NODE`；manager 先用 `docker node demote NODE` 降级。"),
        [DockerFault.NoSuchNode] = new(
            "swarm 里没有这台机器",
            "swarm 里没有这个名字或 ID 的机器。",
            "`docker node ls` 会列出所有机器。"),
        [DockerFault.PluginRefused] = new(
            "没有同意插件的权限",
            "Docker 询问是否授予插件所需的权限，回答不是 y；只按 Enter 表示不同意。这与 sudo 无关。",
            "再运行一次命令并回答 y，或者加上 --grant-all-permissions。"),
        [DockerFault.PluginDisabled] = new(
            "插件已安装但未启用",
            "没有启用的插件不提供驱动。",
            "`docker plugin enable NAME` 启用它；`docker plugin ls` 会显示哪些已启用。"),
        [DockerFault.PluginInUse] = new(
            "插件仍在使用",
            "已启用的插件，或者还有网络在使用的插件，不能删除。",
            "先删除使用它的网络，再依次运行 `docker plugin disable NAME` 和 `docker plugin rm NAME`。"),
        [DockerFault.PluginSilent] = new(
            "插件没有回应",
            "引擎向插件发出请求，没有得到回答：插件崩溃了，或者已经不在。",
            "关闭再启用：先 `docker plugin disable -f NAME`，再 `docker plugin enable NAME`。"),
        [DockerFault.ContainerStillRuns] = new(
            "不能删除正在运行的容器",
            "`docker rm` 只删除已经结束的容器，以免误删正在运行的程序。",
            "先 `docker stop NAME`，再 `docker rm NAME`；或者用 `docker rm -f NAME` 一步完成。"),
        [DockerFault.ContainerRestarting] = new(
            "容器在反复重启",
            "它的程序每次启动后很快结束，重启策略又把它启动。这期间不能在里面运行命令。",
            "`docker logs NAME` 会显示结束的原因。用 `docker rm -f NAME` 删除，改正以后重新启动。"),
        [DockerFault.ContainerPaused] = new(
            "容器已暂停",
            "容器里的程序被 `docker pause` 暂停了。",
            "`docker unpause NAME`。"),
        [DockerFault.RemovalInProgress] = new(
            "容器正在删除",
            "另一个命令或 --rm 正在删除它。",
            "等几秒，再用 `docker ps -a` 查看。"),
        [DockerFault.NoSuchObject] = new(
            "没有叫这个名字的对象",
            "`docker inspect` 在这台机器上没有找到这个名字或 ID 的容器、镜像、网络或卷。",
            "用 `docker ps -a`、`docker network ls` 或 `docker image ls` 查找。是不是在另一台机器上？"),
        [DockerFault.NameNotResolved] = new(
            "名字解析不了",
            "没有 DNS 服务器认识这个名字。Docker 自带的 DNS 只认识同一个网络里的容器，默认的 bridge 网络没有这个功能。",
            "`docker network inspect NAME` 会显示网络里有谁。把两者连到同一个自己创建的网络，或者检查名字。"),
        [DockerFault.NetworkUnreachable] = new(
            "网络不可达",
            "容器没有通往那里的路由。使用 --network none 时完全没有网络；在内部网络里没有通往外部的路。",
            "在容器里用 `ip addr` 和 `ip route` 查看。`docker network connect NETWORK CONTAINER` 可以连接网络；none 模式的容器要重新启动。"),
        [DockerFault.HostUnreachable] = new(
            "这个地址没有主机应答",
            "地址所在的网络可以到达，但那里没有主机使用这个地址，或者防火墙拒绝了数据包。",
            "与 `docker network inspect NAME` 比较：容器重新启动后，地址可能会变。"),
        [DockerFault.ConnectionRefused] = new(
            "这个端口没有程序监听",
            "地址有应答，但没有程序在这个端口上接收连接：端口不对、程序还没启动，或者程序只监听 127.0.0.1。",
            "`docker ps` 会显示正在运行的容器和发布的端口。在容器里用容器端口，在机器上用发布的端口。"),
        [DockerFault.ConnectionTimedOut] = new(
            "连接超时",
            "数据包发出去了，没有任何回应：双方在互相隔离的网络里，防火墙丢弃了数据包，或者没有人使用这个地址。",
            "用 `docker network inspect NAME` 确认双方在同一个网络里。"),
        [DockerFault.InvalidReference] = new(
            "镜像名写法不对",
            "Docker 把某个词当成了镜像名，但它不是合法的镜像名：常见原因是多了空格、漏写选项的值，或者变量为空。",
            "选项之后的第一个词是镜像：`docker run -d -p 8080:80 nginx`。看看那里写了什么。"),
        [DockerFault.UppercaseImage] = new(
            "镜像名必须小写",
            "镜像名里不能有大写字母，标签里可以有。",
            "用小写输入：nginx、alpine。"),
        [DockerFault.BadName] = new(
            "名字不合法",
            "名字以字母或数字开头，后面可以是字母、数字、_、. 和 -，不能有空格。",
            "换一个这样的名字，例如 --name web-1。"),
        [DockerFault.TypographicCharacter] = new(
            "命令里有全角或排版字符",
            "命令里有一个字符只是看起来像连字符、引号或空格，它来自文字处理软件或中文输入法。",
            "切换到英文输入法，重新输入 - \" ' : 和空格，不要粘贴。"),
        [DockerFault.UnclosedQuote] = new(
            "shell 在等待右引号",
            "引号没有成对，或者一行以 \\ 结尾。shell 显示 >，把后面的输入都当作同一条命令。",
            "按 Ctrl-C 回到提示符，重新输入命令，让引号成对。"),
        [DockerFault.OpenHereDocument] = new(
            "shell 在等待文本的结束标记",
            "<< 后面的词是文本的结束标记，它必须单独占一行，前面没有空格。",
            "把这个词单独输入一行，或者按 Ctrl-C 放弃。"),
        [DockerFault.NotATerminal] = new(
            "-t 需要终端",
            "选项 -t 要求终端，而这里的输入来自管道、文件或脚本。",
            "去掉 -t：用 `docker exec -i` 代替 `docker exec -it`。"),
        [DockerFault.CommandNotFound] = new(
            "shell 找不到这个命令",
            "命令的第一个词是程序名，这里没有这个程序。",
            "看看是否写错了，例如把 docker 写成 dokcer。容器里只有镜像带的程序。"),
        [DockerFault.OptionAfterImage] = new(
            "选项写在了镜像后面",
            "镜像后面的内容是要在容器里运行的程序，所以 Docker 把选项当作程序来运行。",
            "把选项写在镜像前面：`docker run -d --name web nginx`。已经创建的容器用 `docker rm` 删除。"),
        [DockerFault.UnknownCommand] = new(
            "Docker 没有这个命令",
            "docker 后面的词不是它的命令。",
            "看看是否写错了；`docker --help` 会列出所有命令。"),
        [DockerFault.InvalidValue] = new(
            "选项的值不对",
            "选项是对的，但后面的值不合要求：应该是数字、时长，或者 名字=值。",
            "在命令后面加上 --help，看看这个选项要什么样的值。"),
        [DockerFault.ConflictingOptions] = new(
            "两个选项互相冲突",
            "命令里有两个不能同时满足的选项，错误信息里写了是哪两个。",
            "去掉其中一个。"),
        [DockerFault.ConflictingNetworks] = new(
            "这些网络不能一起使用",
            "旧版引擎启动时只接受一个网络；host、none 和默认的 bridge 也不能与自己创建的网络同时指定。",
            "先在一个网络里启动，再用 `docker network connect NETWORK CONTAINER` 连接其他网络。"),
        [DockerFault.NoneNetworkAlone] = new(
            "none 模式不能再连接其他网络",
            "--network none 表示完全没有网络，所以之后也不能连接。",
            "先 `docker network disconnect none CONTAINER`，或者用想要的网络重新启动容器。"),
        [DockerFault.AlreadyConnected] = new(
            "容器已经在这个网络里",
            "一个容器在同一个网络里只能连接一次。",
            "`docker network inspect NAME` 会显示它，不需要再做什么。"),
        [DockerFault.NotConnected] = new(
            "容器不在这个网络里",
            "没有可以断开的连接：容器在别的网络里。",
            "`docker inspect CONTAINER` 的 Networks 部分会显示它在哪些网络里。"),
        [DockerFault.AliasNeedsOwnNetwork] = new(
            "别名只能用在自己创建的网络里",
            "默认的 bridge 网络没有名字解析，别名在那里没有用处。",
            "用 `docker network create NAME` 创建网络，再同时使用 --network NAME 和 --network-alias。"),
        [DockerFault.NetworkAmbiguous] = new(
            "有多个同名网络",
            "有不止一个网络叫这个名字，Docker 无法判断指的是哪一个。",
            "`docker network ls` 会显示它们的 ID。使用 ID，并删除多余的那个。"),
        [DockerFault.BadTemplate] = new(
            "-f 后面的模板不对",
            "模板写在引号和两层花括号里，字段名要与 `docker inspect` 显示的一致，包括大小写。",
            "先用 `docker inspect NAME` 查看字段，再写 '{{.字段名}}' 或 '{{json .}}'。"),
        [DockerFault.BadFilter] = new(
            "过滤条件不对",
            "--filter 后面是 键=值，键必须是这个命令认识的。",
            "常用的有 name=、status=、driver=；其他的见命令的 --help。"),
        [DockerFault.DockerSocketDenied] = new(
            "没有权限使用 Docker 的套接字",
            "引擎监听 /var/run/docker.sock，它属于 root 和 docker 组，而你都不是。",
            "在命令前面加上 sudo，或者用 `sudo usermod -aG docker $USER` 加入 docker 组，再重新登录。"),
        [DockerFault.CapabilityMissing] = new(
            "容器没有这项权限",
            "没有相应的权能，容器不能更改网络，也不能发送原始数据包；在容器里是 root 也不够。",
            "启动时加上 --cap-add NET_ADMIN（接口、路由）或 --cap-add NET_RAW（ping）。"),
        [DockerFault.VersionMismatch] = new(
            "客户端与引擎版本相差太大",
            "docker 命令使用的 API 版本比引擎支持的更新或更旧。",
            "设置错误信息里给出的版本：`export DOCKER_API_VERSION=1.41`。"),
        [DockerFault.DiskFull] = new(
            "磁盘已满",
            "镜像、容器和卷用完了空间。",
            "`docker system df` 会显示占用情况；`docker system prune` 删除不用的内容。"),
        [DockerFault.WrongArchitecture] = new(
            "镜像适用于另一种处理器",
            "镜像里的程序是为另一种处理器编译的，例如在 amd64 机器上使用 arm64 镜像。",
            "`docker image inspect NAME` 显示镜像的架构，`uname -m` 显示机器的架构。换一个适用的镜像。"),
        [DockerFault.NoSuchVolume] = new(
            "没有这个卷",
            "这台机器上没有这个名字的卷。",
            "`docker volume ls` 会列出所有卷；`docker volume create NAME` 创建一个。"),
        [DockerFault.VolumeInUse] = new(
            "卷仍在使用",
            "有容器在使用这个卷，也许它已经停止。",
            "`docker ps -a --filter volume=NAME` 会显示是哪个容器。先删除那个容器。"),
        [DockerFault.BadMount] = new(
            "挂载写法不对",
            "-v 后面依次是卷名或主机文件夹、冒号、容器里的完整路径。使用 --mount 时文件夹必须存在。",
            "写成 -v data:/var/lib/data；除了卷名以外，路径都以 / 开头。"),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<TypographicKind, string> Names = new Dictionary<TypographicKind, string>
    {
        [TypographicKind.EnDash] = "短破折号",
        [TypographicKind.EmDash] = "长破折号",
        [TypographicKind.OtherDash] = "排版连字符",
        [TypographicKind.DoubleQuote] = "中文双引号",
        [TypographicKind.SingleQuote] = "中文单引号",
        [TypographicKind.NoBreakSpace] = "不换行空格",
        [TypographicKind.IdeographicSpace] = "全角空格",
        [TypographicKind.OtherSpace] = "排版空格",
        [TypographicKind.ZeroWidth] = "零宽字符",
        [TypographicKind.FullWidth] = "全角字符",
        [TypographicKind.ChinesePunctuation] = "中文标点",
        [TypographicKind.Ellipsis] = "省略号",
    }.ToFrozenDictionary();

    public override FaultText Of(DockerFault fault) => Texts[fault];

    public override string NameOf(TypographicKind kind) => Names[kind];

    public override string CharacterAt(string character, string name, int position, string before)
    {
        var place = before.Length == 0 ? "开头" : $"`{before}` 之后";
        return character.Length == 0
            ? $"命令的第 {position} 个字符（{place}）看不见：{name}。shell 不把它当作空格。"
            : $"命令的第 {position} 个字符“{character}”（{place}）不是键盘上的英文字符：{name}。它可能来自文字处理软件或中文输入法。";
    }

    public override string TypeInstead(string command) => $"请这样输入：`{command}`";

    [ModuleInitializer]
    internal static void Register() => LanguageTable<FaultTexts>.Add(Language.Chinese, new ChineseFaultTexts());
}
