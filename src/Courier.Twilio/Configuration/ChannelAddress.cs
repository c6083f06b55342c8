using System.Buffers;

namespace Courier.Twilio.Configuration;

/// <summary>
/// An address with its channel: <c>whatsapp:+12025550156</c>. <see cref="Channel"/> is <see langword="null"/> for an
/// address without a prefix, which is an SMS address.
/// </summary>
internal readonly record struct ChannelAddress(string? Channel, string Address)
{
    public const string WhatsApp = "whatsapp";
    public const string Rcs = "rcs";
    public const string Messenger = "messenger";

    private const int MaxChannelLength = 20;

    private static readonly SearchValues<char> Letters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>
    /// Splits a text at its first colon. The channel is in lower case; a prefix that is not 2 to 20 letters is part of
    /// the address.
    /// </summary>
    public static ChannelAddress Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var isChannel = colon is > 1 and <= MaxChannelLength && !text.AsSpan(0, colon).ContainsAnyExcept(Letters);

        return isChannel ? new(text[..colon].ToLowerInvariant(), text[(colon + 1)..]) : new(null, text);
    }

    /// <summary>Returns the name of a channel for messages: "WhatsApp", or "SMS" for <see langword="null"/>.</summary>
    public static string GetDisplayName(string? channel) => channel switch
    {
        null => "SMS",
        WhatsApp => "WhatsApp",
        Rcs => "RCS",
        Messenger => "Messenger",
        _ => $"channel '{channel}'",
    };
}
