namespace Courier.Twilio.Sandbox.Lookup;

/// <summary>A calling code, the region it is told by, and how long a national number behind it can be.</summary>
internal sealed record CountryCode(string CallingCode, string? Region, IReadOnlyList<int> Lengths);
