namespace Courier.Twilio.Sandbox.Lookup;

internal sealed record CountryCode(string CallingCode, string? Region, IReadOnlyList<int> Lengths);
