namespace TutorTui.NetworkPlugin.Driver;

/// <summary>Finds the device that leads to the other machines.</summary>
internal static class Underlay
{
    private const string Fallback = "eth0";

    /// <summary>The device of the default route in the lines of <c>/proc/net/route</c> (proc_net(5)).</summary>
    public static string Find(IEnumerable<string> routes)
    {
        foreach (var line in routes.Skip(1))
        {
            var fields = line.Split('\t', StringSplitOptions.TrimEntries);
            if (fields.Length > 7 && fields[1] == "00000000" && fields[7] == "00000000")
            {
                return fields[0];
            }
        }

        return Fallback;
    }
}
