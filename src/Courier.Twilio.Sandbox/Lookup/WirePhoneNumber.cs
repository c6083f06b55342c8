namespace Courier.Twilio.Sandbox.Lookup;

/// <summary>
/// The phone number resource of Lookup v2. Packages that were not requested, or that the sandbox does not have, are
/// null.
/// </summary>
internal sealed record WirePhoneNumber(
    string? CallingCountryCode,
    string? CountryCode,
    string PhoneNumber,
    string? NationalFormat,
    bool Valid,
    IReadOnlyList<string>? ValidationErrors,
    WireLineType? LineTypeIntelligence,
    string Url)
{
    public string? CallerName { get; init; }

    public string? SimSwap { get; init; }

    public string? CallForwarding { get; init; }

    public string? LineStatus { get; init; }

    public string? IdentityMatch { get; init; }

    public string? ReassignedNumber { get; init; }

    public string? SmsPumpingRisk { get; init; }

    public string? PhoneNumberQualityScore { get; init; }

    public string? PreFill { get; init; }

    public static WirePhoneNumber Create(CountryCode country, string number, string nationalFormat) =>
        new(country.CallingCode, country.Region, number, nationalFormat, true, null, null, GetUrl(number));

    public static WirePhoneNumber CreateInvalid(string number, string error) =>
        new(null, null, number, null, false, [error], null, GetUrl(number));

    private static string GetUrl(string number) => $"https://lookups.twilio.com/v2/PhoneNumbers/{number}";
}

/// <summary>The line type package of Lookup v2.</summary>
internal sealed record WireLineType(
    int? ErrorCode,
    string? MobileCountryCode,
    string? MobileNetworkCode,
    string? CarrierName,
    string? Type);
