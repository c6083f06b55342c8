using Courier.Twilio.Sandbox.Lookup;
using Courier.Twilio.Sandbox.Validation;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>
/// Renders an address with groups of digits. CSS separates the groups, so that copied text is the plain number.
/// </summary>
internal static class Number
{
    private const int GroupLength = 3;

    public static Markup Render(string address)
    {
        var channel = AddressFormat.FindChannelPrefix(address) ?? "";
        var number = address[channel.Length..];
        if (!AddressFormat.IsPhoneNumber(number))
        {
            return Markup.Html($"<span class=\"number\">{address}</span>");
        }

        var groups = SplitIntoGroups(number).Select(static group => Markup.Html($"<span>{group}</span>"));
        return Markup.Html($"<span class=\"number\">{channel}{groups}</span>");
    }

    /// <summary>Returns the last two digits, the label of the handset's badge.</summary>
    public static string GetBadge(string address) => address.Length < 2 ? address : address[^2..];

    /// <summary>Returns one of eight colors, always the same one for an address.</summary>
    public static int GetHue(string address) => address.Sum(static character => character) % 8;

    private static IEnumerable<string> SplitIntoGroups(string number)
    {
        var code = CountryCodes.Find(number[1..])?.CallingCode ?? "";
        yield return $"+{code}";

        // The last group has up to four digits: +1 202 555 0156.
        var rest = number[(code.Length + 1)..];
        while (rest.Length > GroupLength + 1)
        {
            yield return rest[..GroupLength];
            rest = rest[GroupLength..];
        }

        yield return rest;
    }
}
