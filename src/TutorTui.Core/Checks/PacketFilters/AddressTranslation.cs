using System.Net;

namespace TutorTui.Core.Checks.PacketFilters;

/// <summary>What address translation does to a connection's destination.</summary>
internal abstract record AddressTranslation
{
    private protected AddressTranslation()
    {
    }
}

/// <summary>It stays as it is.</summary>
internal sealed record NoTranslation : AddressTranslation;

/// <summary>It becomes another address, another port, or both.</summary>
/// <param name="Address">Null for the machine's own (<c>REDIRECT</c>).</param>
/// <param name="Port">Null where the port stays.</param>
/// <param name="Rule">The rule that says so.</param>
internal sealed record TranslationTo(IPAddress? Address, int? Port, string Rule) : AddressTranslation;

/// <summary>A rule asks for something that is not known here.</summary>
internal sealed record UnknownTranslation(string Rule) : AddressTranslation;
