using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Api;
using Courier.Twilio.Sandbox.Hosting;
using Courier.Twilio.Sandbox.Recipients;

namespace Courier.Twilio.Sandbox.Lookup;

/// <summary><c>/v2/PhoneNumbers/{number}</c>, with the package <c>line_type_intelligence</c>.</summary>
internal static class LookupEndpoint
{
    public static Answer Fetch(Account account, Call call, string number)
    {
        var digits = number.StartsWith('+') ? number[1..] : $"1{number}";
        var wantsLine = call.Query.Find("Fields")?.Split(',').Contains("line_type_intelligence") is true;
        return Answer.Json(200, Judge(digits, wantsLine), SandboxJson.Wire.WirePhoneNumber);
    }

    private static WirePhoneNumber Judge(string digits, bool wantsLine)
    {
        var number = $"+{digits}";
        var url = $"https://lookups.twilio.com/v2/PhoneNumbers/{number}";
        if (digits is "" || digits.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return Invalid("NOT_A_NUMBER");
        }

        if (CountryCodes.Find(digits) is not { } country)
        {
            return Invalid("INVALID_COUNTRY_CODE");
        }

        var national = digits[country.CallingCode.Length..];
        return FindFault(national.Length, country.Lengths) is { } fault
            ? Invalid(fault)
            : new WirePhoneNumber(country.CallingCode, country.Region, number, Format(country, national), true, null, wantsLine ? Line(number) : null, url);

        WirePhoneNumber Invalid(string error) => new(null, null, number, null, false, [error], null, url);
    }

    private static string? FindFault(int length, IReadOnlyList<int> possible) => length switch
    {
        _ when possible.Contains(length) => null,
        _ when length < possible[0] => "TOO_SHORT",
        _ when length > possible[^1] => "TOO_LONG",
        _ => "INVALID_LENGTH",
    };

    private static string Format(CountryCode country, string national) =>
        country.CallingCode is "1" ? $"({national[..3]}) {national[3..6]}-{national[6..]}" : national;

    /// <summary>A number that means "landline" is one here too; every other is a mobile of a carrier that does not exist.</summary>
    private static WireLineType Line(string number) => OutcomeNumbers.Find(number)?.EndsWithCode is 30006
        ? new WireLineType(null, null, null, null, "landline")
        : new WireLineType(null, "310", "000", "Courier Sandbox Wireless", "mobile");
}
