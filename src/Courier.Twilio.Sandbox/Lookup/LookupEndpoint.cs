using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Api;
using Courier.Twilio.Sandbox.Hosting;
using Courier.Twilio.Sandbox.Recipients;

namespace Courier.Twilio.Sandbox.Lookup;

/// <summary>Serves <c>/v2/PhoneNumbers/{number}</c>, with the package <c>line_type_intelligence</c>.</summary>
internal static class LookupEndpoint
{
    private const string Separators = " -().";

    public static ApiResponse Fetch(Account account, ApiRequest request, string number)
    {
        var digits = string.Concat(number.Where(static c => !Separators.Contains(c, StringComparison.Ordinal)));
        var result = digits.StartsWith('+')
            ? LookUp(digits[1..], null)
            : LookUpNational(digits, request.Query.Find("CountryCode") is { Length: > 0 } region ? region : "US");

        return ApiResponse.Json(
            200,
            AddPackages(result, request.Query.Find("Fields")),
            SandboxJson.Wire.WirePhoneNumber);
    }

    private static WirePhoneNumber LookUpNational(string digits, string region)
    {
        if (CountryCodes.FindByRegion(region) is not { } country)
        {
            return WirePhoneNumber.CreateInvalid(digits, "INVALID_COUNTRY_CODE");
        }

        // A leading zero is the trunk prefix, except in Italy and San Marino, where it is part of the number.
        var national = digits is ['0', .. var rest] && country.CallingCode is not ("39" or "378") ? rest : digits;

        return LookUp(country.CallingCode + national, country);
    }

    private static WirePhoneNumber LookUp(string digits, CountryCode? knownCountry)
    {
        var number = $"+{digits}";

        if (digits is "" || digits.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return WirePhoneNumber.CreateInvalid(number, "NOT_A_NUMBER");
        }

        if ((knownCountry ?? CountryCodes.Find(digits)) is not { } country)
        {
            return WirePhoneNumber.CreateInvalid(number, "INVALID_COUNTRY_CODE");
        }

        var national = digits[country.CallingCode.Length..];

        return ValidateLength(national.Length, country.Lengths) is { } error
            ? WirePhoneNumber.CreateInvalid(number, error)
            : WirePhoneNumber.Create(country, number, FormatNational(country, national));
    }

    private static WirePhoneNumber AddPackages(WirePhoneNumber result, string? fields) =>
        result.Valid && fields?.Split(',').Contains("line_type_intelligence") is true
            ? result with { LineTypeIntelligence = GetLineType(result.PhoneNumber) }
            : result;

    private static string? ValidateLength(int length, IReadOnlyList<int> possible) => length switch
    {
        _ when possible.Contains(length) => null,
        _ when length < possible[0] => "TOO_SHORT",
        _ when length > possible[^1] => "TOO_LONG",
        _ => "INVALID_LENGTH",
    };

    private static string FormatNational(CountryCode country, string national) =>
        country.CallingCode is "1" ? $"({national[..3]}) {national[3..6]}-{national[6..]}" : national;

    /// <summary>Returns landline for the outcome number of code 30006; a mobile line for any other number.</summary>
    private static WireLineType GetLineType(string number) =>
        OutcomeNumbers.FindRule(number)?.FinalErrorCode is 30006
            ? new WireLineType(null, null, null, null, "landline")
            : new WireLineType(null, "310", "000", "Courier Sandbox Wireless", "mobile");
}
