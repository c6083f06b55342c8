using System.Text.RegularExpressions;
using Courier.Sms;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Messages;

/// <summary>Masks the phone numbers and the user info of URLs in the value of a field.</summary>
internal static partial class FieldMask
{
    /// <summary>Masks the values and joins them with <c>", "</c>.</summary>
    public static string Mask(StringValues values) =>
        string.Join(", ", values.Select(static value => NumberMask.MaskNumbers(MaskUserInfo(value ?? ""))));

    private static string MaskUserInfo(string text) => UserInfo().Replace(text, "://•••@");

    // Uri cannot parse a URL whose password is badly escaped, so it would not find that password.
    [GeneratedRegex(@"://[^/?#\\\s]*@", RegexOptions.CultureInvariant)]
    private static partial Regex UserInfo();
}
