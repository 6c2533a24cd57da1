namespace TutorTui.Core.Checks.PacketFilters;

/// <summary>The places where netfilter looks at a packet; each is the name of the chains that are asked there.</summary>
internal enum FilterHook
{
    /// <summary>It has come in by a device.</summary>
    Prerouting,

    /// <summary>It is for this machine.</summary>
    Input,

    /// <summary>It goes on to another.</summary>
    Forward,

    /// <summary>A program of this machine sends it.</summary>
    Output,

    /// <summary>It is about to leave by a device.</summary>
    Postrouting,
}
