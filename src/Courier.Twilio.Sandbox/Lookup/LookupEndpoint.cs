using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Api;
using Courier.Twilio.Sandbox.Hosting;
using Courier.Twilio.Sandbox.Recipients;

namespace Courier.Twilio.Sandbox.Lookup;

/// <summary><c>/v2/PhoneNumbers/{number}</c>, with the package <c>line_type_intelligence</c>.</summary>
internal static class LookupEndpoint
{
    private const string Separators = " -().";

    public static ApiResponse Fetch(Account account, ApiRequest call, string number)
    {
        var digits = string.Concat(number.Where(static c => !Separators.Contains(c, StringComparison.Ordinal)));
        var found = digits.StartsWith('+')
            ? Judge(digits[1..], null)
            : JudgeNational(digits, call.Query.Find("CountryCode") is { Length: > 0 } region ? region : "US");
        return ApiResponse.Json(200, WithPackages(found, call.Query.Find("Fields")), SandboxJson.Wire.WirePhoneNumber);
    }

    private static WirePhoneNumber JudgeNational(string digits, string region)
    {
        if (CountryCodes.FindByRegion(region) is not { } country)
        {
            return WirePhoneNumber.CreateInvalid(digits, "INVALID_COUNTRY_CODE");
        }

        // A first zero is dialed inside the country only, but for Italy and San Marino, where it is part of the number.
        var national = digits is ['0', .. var rest] && country.CallingCode is not ("39" or "378") ? rest : digits;
        return Judge(country.CallingCode + national, country);
    }

    private static WirePhoneNumber Judge(string digits, CountryCode? known)
    {
        var number = $"+{digits}";
        if (digits is "" || digits.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return WirePhoneNumber.CreateInvalid(number, "NOT_A_NUMBER");
        }

        if ((known ?? CountryCodes.Find(digits)) is not { } country)
        {
            return WirePhoneNumber.CreateInvalid(number, "INVALID_COUNTRY_CODE");
        }

        var national = digits[country.CallingCode.Length..];
        return FindFault(national.Length, country.Lengths) is { } fault
            ? WirePhoneNumber.CreateInvalid(number, fault)
            : WirePhoneNumber.Create(country, number, Format(country, national));
    }

    private static WirePhoneNumber WithPackages(WirePhoneNumber found, string? fields) =>
        found.Valid && fields?.Split(',').Contains("line_type_intelligence") is true ? found with { LineTypeIntelligence = Line(found.PhoneNumber) } : found;

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
    private static WireLineType Line(string number) => OutcomeNumbers.FindRule(number)?.FinalErrorCode is 30006
        ? new WireLineType(null, null, null, null, "landline")
        : new WireLineType(null, "310", "000", "Courier Sandbox Wireless", "mobile");
}
