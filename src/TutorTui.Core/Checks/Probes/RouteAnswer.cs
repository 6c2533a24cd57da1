namespace TutorTui.Core.Checks.Probes;

/// <summary>The answer of <c>ip route get</c>, the same in iproute2 and busybox: <c>10.1.2.3 via 10.1.1.1 dev eth0 src 10.1.1.5</c>.</summary>
/// <param name="Gateway">The next hop, or null where the address is on the link itself.</param>
/// <param name="Device">The interface through which packets leave.</param>
/// <param name="Source">Their source address.</param>
internal sealed record RouteAnswer(string? Gateway, string Device, string Source)
{
    public static RouteAnswer? Parse(string output)
    {
        var words = output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return After("dev") is { } device ? new(After("via"), device, After("src") ?? string.Empty) : null;

        string? After(string key)
        {
            var index = Array.IndexOf(words, key);
            return index >= 0 && index + 1 < words.Length ? words[index + 1] : null;
        }
    }
}
