using System.Runtime.CompilerServices;
using TutorTui.Core.Coach;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.Chinese;

internal sealed class ChineseFaultTexts : FaultTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<FaultTexts>.Add(Language.Chinese, new ChineseFaultTexts());

    public override (string Meaning, string Remedy) PoolOverlap => (
        "别的网络已经用了这些地址，或者其中一部分。两个网络不能共用地址。",
        "`docker network ls` 和 `docker network inspect NAME` 会显示地址被谁占用。不需要那个网络就删除它，否则换一个 --subnet。");

    public override (string Meaning, string Remedy) PortAllocated => (
        "这台机器上已经有别的容器、服务或程序在这个端口上接收连接。一个端口只能发布一次。",
        "`docker ps` 会显示是谁发布了它。停止那个容器，或者发布到另一个端口：-p OTHER:80。新容器已经创建，但没有运行：重试之前先用 `docker rm` 删除它。");

    public override (string Meaning, string Remedy) NotManager => (
        "整个 swarm 的事由 manager 处理。这台机器是 worker，或者不在任何 swarm 里。",
        "请在 Machine1 上输入，它是 manager；`docker node ls` 在那里可以用。");

    public override (string Meaning, string Remedy) AlreadyInSwarm => (
        "这台机器已经在一个 swarm 里，不能同时在两个 swarm 里。",
        "`docker info` 会显示是哪一个。用 `docker swarm leave --force` 离开，它的服务也会随之消失。");

    public override (string Meaning, string Remedy) NoSwarm => (
        "这台机器不在任何 swarm 里，所以没有什么可以离开或查询。",
        "`docker swarm init` 可以建立一个；按 R 可以恢复课程的起始状态。");

    public override (string Meaning, string Remedy) ActiveEndpoints => (
        "网络里还有容器或服务，所以不能删除它。",
        "`docker network inspect NAME` 会把它们列出来。先删除它们或断开连接；服务删除以后，它的容器最多还要 10 秒才会消失。");

    public override (string Meaning, string Remedy) PluginExists => (
        "这个插件已经安装了。",
        "`docker plugin ls` 会显示它是否已启用；用 `docker plugin enable NAME` 启用它。");

    public override (string Meaning, string Remedy) PluginMissing => (
        "这台机器上没有这个名字的驱动：没有安装、没有启用，或者名字写错了。冒号后面的标签也是名字的一部分。",
        "`docker plugin ls` 会显示有哪些。请逐个字母比较名字。");

    public override (string Meaning, string Remedy) ImageNotFound => (
        "没有这个名字的镜像，或者没有这个标签。",
        "`docker image ls` 会显示这里有哪些镜像。看看名字或标签是否写错了；实验环境里只有课程用到的镜像。");

    public override (string Meaning, string Remedy) ParentBusy => (
        "这个父接口已经被另一个 macvlan 或 ipvlan 网络使用，或者用在另一种模式里。",
        "`docker network ls` 会显示那个网络。删除它，或者换一个父接口，也可以用父接口的 VLAN，例如 eth0.20。");

    public override (string Meaning, string Remedy) ParentMissing => (
        "这台机器没有这个名字的接口，所以不能把它作为父接口。",
        "`ip link` 会列出这台机器的接口。用 -o parent=NAME 指定其中一个。");

    public override (string Meaning, string Remedy) NameInUse => (
        "这个名字已经被占用，占用它的容器也许已经停止，所以不在 `docker ps` 的列表里。",
        "`docker ps -a`（服务用 `docker service ls`）会显示它。删除它，用 `docker start` 启动它，或者换一个名字。");

    public override (string Meaning, string Remedy) NetworkExists => (
        "已经有同名的网络。",
        "`docker network inspect NAME` 会显示它的设置。如果不符合要求，用 `docker network rm NAME` 删除它，再重新创建。");

    public override (string Meaning, string Remedy) NotAttachable => (
        "swarm 的网络只接受服务，除非创建时指定了 --attachable。",
        "创建网络时加上 --attachable，或者用 `docker service create` 把容器作为服务启动。");

    public override (string Meaning, string Remedy) PredefinedNetwork => (
        "bridge、host 和 none 是每个 Docker 引擎自带的网络，不能删除。",
        "请用自己的网络：`docker network create`。");

    public override (string Meaning, string Remedy) HostNetworkConflict => (
        "主机模式的容器直接使用机器的网络：它不能再连接其他网络，也不需要发布端口。",
        "两者去掉一个：--network host，或者与它冲突的选项。");

    public override (string Meaning, string Remedy) StaticAddressNeedsSubnet => (
        "只有在自己用 --subnet 创建的网络里，才能指定固定地址。",
        "先用 --subnet 创建网络，再使用 --ip。");

    public override (string Meaning, string Remedy) GatewayOutside => (
        "这个地址不在网络的子网里。",
        "和 --subnet 比较一下：在 10.1.1.0/24 里，地址以 10.1.1. 开头。");

    public override (string Meaning, string Remedy) AddressInUse => (
        "这个地址已经属于另一个容器。",
        "`docker network inspect NAME` 会显示所有用到的地址。换一个地址。");

    public override (string Meaning, string Remedy) BadSubnet => (
        "子网或地址的写法不对。",
        "子网的写法是：第一个地址、一条斜线、固定的位数，例如 10.1.1.0/24。地址是四个不超过 255 的数。");

    public override (string Meaning, string Remedy) NoSuchNetwork => (
        "这台机器上没有这个名字的网络。",
        "`docker network ls` 会列出所有网络。看看名字是否写错了，以及是不是在正确的机器上。");

    public override (string Meaning, string Remedy) NoSuchService => (
        "swarm 里没有这个名字的服务。",
        "在 manager 上用 `docker service ls` 列出所有服务。");

    public override (string Meaning, string Remedy) NotRunning => (
        "容器还在，但已经结束了。",
        "`docker ps -a` 会显示什么时候结束的，`docker logs NAME` 会显示原因。`docker start NAME` 可以再次启动它。");

    public override (string Meaning, string Remedy) NoSuchContainer => (
        "这台机器上没有这个名字或 ID 的容器。",
        "`docker ps -a` 会列出它的容器。是不是在另一台机器上？服务的容器，名字比服务名长。");

    public override (string Meaning, string Remedy) NoDockerHere => (
        "你在容器里面，那里没有 Docker。",
        "用 `exit` 回到机器上。");

    public override (string Meaning, string Remedy) ProgramNotFound => (
        "这里没有这个名字的程序。",
        "看看名字是否写错了。镜像里的程序很少：没有 bash 就用 sh；没有 ifconfig 就试试 `ip addr`。");

    public override (string Meaning, string Remedy) UnknownOption => (
        "这个命令不认识这个选项或这个词。",
        "在命令后面加上 --help，看看它认识什么。长选项前面是两个连字符，选项要写在名字或镜像前面。");

    public override (string Meaning, string Remedy) MissingArgument => (
        "命令里少了什么，或者多了什么。",
        "下面 `Usage:` 那一行说明了正确的写法。多一个空格，一个词就变成了两个。");

    public override (string Meaning, string Remedy) PermissionDenied => (
        "这里不允许你这样做。",
        "在机器上，请在命令前面加上 sudo；在容器里，可能要在启动时给它更多权限。");

    public override (string Meaning, string Remedy) EngineDown => (
        "这台机器的 Docker Engine 没有回应。",
        "稍等一下再试；`tutor lab up` 会启动没有运行的部分。");
}
