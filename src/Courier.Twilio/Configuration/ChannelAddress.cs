namespace Courier.Twilio.Configuration;

/// <summary>An address with the name of a channel before it, <c>whatsapp:+12025550156</c>; without one it is a plain one.</summary>
internal readonly record struct ChannelAddress(string? Channel, string Address)
{
    public const string WhatsApp = "whatsapp";
    public const string Rcs = "rcs";
    public const string Messenger = "messenger";

    private const int LongestChannel = 20;

    public static ChannelAddress Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var isChannel = colon is > 1 and <= LongestChannel && !text.AsSpan(0, colon).ContainsAnyExcept(Letters);

        return isChannel ? new(text[..colon].ToLowerInvariant(), text[(colon + 1)..]) : new(null, text);
    }

    /// <summary>For a person: "WhatsApp", or "SMS" where there is no channel.</summary>
    public static string GetDisplayName(string? channel) => channel switch
    {
        null => "SMS",
        WhatsApp => "WhatsApp",
        Rcs => "RCS",
        Messenger => "Messenger",
        _ => $"channel '{channel}'",
    };

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
}
