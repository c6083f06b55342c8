namespace Courier.Twilio.Sandbox.Lookup;

/// <summary>A calling code, its main region, and the possible lengths of its national numbers.</summary>
internal sealed record CountryCode(string CallingCode, string? Region, IReadOnlyList<int> Lengths);
