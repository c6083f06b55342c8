using Courier.Sms;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Requests;

/// <summary>A field's value as it may be shown: no whole number, no password in a URL.</summary>
internal static class FieldMask
{
    public static string Mask(StringValues values) =>
        string.Join(", ", values.Select(static value => NumberMask.MaskNumbers(WithoutPassword(value ?? ""))));

    private static string WithoutPassword(string value)
    {
        if (!Uri.TryCreate(value, UriKind.Absolute, out var url) || url.UserInfo.Length == 0)
        {
            return value;
        }

        var at = value.IndexOf('@', StringComparison.Ordinal);
        return $"{url.Scheme}://•••{value[at..]}";
    }
}
