using System.Text.RegularExpressions;
using Courier.Sms;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Messages;

/// <summary>A field's value as it may be shown: no whole number, no password in a URL.</summary>
internal static partial class FieldMask
{
    public static string Mask(StringValues values) =>
        string.Join(", ", values.Select(static value => NumberMask.MaskNumbers(UserInfo().Replace(value ?? "", "://•••@"))));

    // Uri is of no help: it gives up on the very addresses whose password is badly written.
    [GeneratedRegex(@"://[^/?#\\\s]*@", RegexOptions.CultureInvariant)]
    private static partial Regex UserInfo();
}
