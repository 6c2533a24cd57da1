using System.Net;
using TutorTui.Lab.Engines;
using TutorTui.Lab.Images;
using TutorTui.Lab.Machines;
using TutorTui.Lab.Plugins;
using Xunit;

namespace TutorTui.Lab.Tests;

public sealed class PlanningTests
{
    [Fact]
    public void Choose_TakenSubnets_AreLeftAlone()
    {
        var subnet = SubnetChooser.Choose([IPNetwork.Parse("0.0.0.0/0"), IPNetwork.Parse("10.213.77.0/24"), IPNetwork.Parse("10.213.78.128/25")]);

        Assert.Equal("10.213.79.0/24", subnet.ToString());
    }

    [Fact]
    public void Choose_EverythingTaken_GivesNone() =>
        Assert.Null(SubnetChooser.Choose([IPNetwork.Parse("10.0.0.0/8")]));

    [Fact]
    public void ParseRoutes_KernelTable_GivesNetworks()
    {
        var routes = SubnetChooser.ParseRoutes(
        [
            "Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWindow\tIRTT",
            "eth0\t00000000\t010011AC\t0003\t0\t0\t0\t00000000\t0\t0\t0",
            "eth0\t000011AC\t00000000\t0001\t0\t0\t0\t0000FFFF\t0\t0\t0",
        ]);

        Assert.Equal(["0.0.0.0/0", "172.17.0.0/16"], routes.Select(route => route.ToString()));
    }

    [Fact]
    public void ReadBoundingSet_CutSet_LacksWhatIsCut()
    {
        // All bits up to 37, but not 24.
        var capabilities = Capabilities.ReadBoundingSet(["Name:\tx", "CapBnd:\t0000003ffeffffff"]);

        Assert.DoesNotContain("SYS_RESOURCE", capabilities);
        Assert.Contains("SYS_ADMIN", capabilities);
        Assert.Empty(Capabilities.MissingFrom(capabilities));
        Assert.Equal(["SYS_ADMIN"], Capabilities.MissingFrom([.. capabilities.Where(name => name != "SYS_ADMIN")]));
    }

    [Theory]
    [InlineData("dlstatus:1:50.0:Retrieving file 1 of 2", 0.25, "Retrieving file 1 of 2")]
    [InlineData("pmstatus:docker.io:40.0:Unpacking docker.io (amd64)", 0.7, "Unpacking docker.io (amd64)")]
    public void ParseStatus_AptsLines_GiveAFraction(string line, double fraction, string text)
    {
        var status = AptInstaller.ParseStatus(line);

        Assert.Equal(fraction, status!.Value.Fraction, 3);
        Assert.Equal(text, status.Value.Text);
    }

    [Theory]
    [InlineData("Reading package lists...")]
    [InlineData("dlstatus:1:nonsense:x")]
    [InlineData("")]
    public void ParseStatus_OtherLines_AreNone(string line) => Assert.Null(AptInstaller.ParseStatus(line));

    [Fact]
    public void ParseDeb822_SeveralSuites_GivesEach()
    {
        var sources = HostPackages.ParseDeb822(["Types: deb", "URIs: http://mirror.test/debian/", "Suites: bookworm bookworm-updates", "", "URIs: http://b.test"]);

        Assert.Equal(["http://mirror.test/debian bookworm", "http://mirror.test/debian bookworm-updates"], sources.Select(source => $"{source.Uri} {source.Suite}"));
    }

    [Fact]
    public void ParseList_OptionsAndComments_AreSkipped()
    {
        var sources = HostPackages.ParseList(["# deb http://no.test x main", "deb [signed-by=/k] http://mirror.test/debian bookworm main # c", "deb-src http://no.test x main"]);

        Assert.Equal("http://mirror.test/debian bookworm", string.Join(';', sources.Select(source => $"{source.Uri} {source.Suite}")));
    }

    [Fact]
    public void ParseLibraries_Ldd_GivesPathsWithTheLoader()
    {
        var libraries = NetworkPlugin.ParseLibraries(["\tlinux-vdso.so.1 (0x7f)", "\tlibc.so.6 => /lib/x/libc.so.6 (0x7f)", "\t/lib64/ld-linux-x86-64.so.2 (0x7f)"]);

        Assert.Equal(["/lib/x/libc.so.6", "/lib64/ld-linux-x86-64.so.2"], libraries);
    }

    [Fact]
    public void Fingerprint_PublicKey_IsWhatOpenSshPrints() =>
        Assert.Equal(
            "+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU",
            LabKeys.Fingerprint("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl github"));

    [Theory]
    [InlineData("")]
    [InlineData("rubbish")]
    [InlineData("ssh-ed25519 ***")]
    public void Fingerprint_NoKey_IsEmpty(string line) => Assert.Empty(LabKeys.Fingerprint(line));

    [Fact]
    public void Hash_AnyChangeOfARecipe_ChangesIt()
    {
        var recipe = new Recipe("r", new Dictionary<string, byte[]> { ["Dockerfile"] = [1], ["a"] = [2] });
        var other = new Recipe("r", new Dictionary<string, byte[]> { ["Dockerfile"] = [1], ["a"] = [3] });

        Assert.NotEqual(recipe.Hash("base"), other.Hash("base"));
        Assert.NotEqual(recipe.Hash("base"), recipe.Hash("base2"));
        Assert.Equal(recipe.Hash("base"), (recipe with { Name = "q" }).Hash("base"));
    }
}
