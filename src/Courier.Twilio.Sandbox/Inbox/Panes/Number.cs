using Courier.Twilio.Sandbox.Checks;
using Courier.Twilio.Sandbox.Lookup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>An address to be read by people: groups of digits stand apart, and what is copied is still the number itself.</summary>
internal static class Number
{
    private const int GroupLength = 3;

    public static Markup Render(string address)
    {
        var channel = AddressFormat.FindChannelPrefix(address) ?? "";
        var number = address[channel.Length..];
        return AddressFormat.IsPhoneNumber(number)
            ? Markup.Html($"<span class=\"number\">{channel}{SplitIntoGroups(number).Select(static group => Markup.Html($"<span>{group}</span>"))}</span>")
            : Markup.Html($"<span class=\"number\">{address}</span>");
    }

    /// <summary>The last two digits: enough to tell a few handsets apart at a glance.</summary>
    public static string GetBadge(string address) => address.Length < 2 ? address : address[^2..];

    /// <summary>One of eight colors, always the same for one address.</summary>
    public static int GetHue(string address) => address.Sum(static character => character) % 8;

    private static IEnumerable<string> SplitIntoGroups(string number)
    {
        var code = CountryCodes.Find(number[1..])?.CallingCode ?? "";
        yield return $"+{code}";

        // The last group is the one that may be longer: +1 202 555 0156.
        var rest = number[(code.Length + 1)..];
        while (rest.Length > GroupLength + 1)
        {
            yield return rest[..GroupLength];
            rest = rest[GroupLength..];
        }

        yield return rest;
    }
}
