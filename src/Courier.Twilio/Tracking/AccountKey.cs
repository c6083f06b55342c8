namespace Courier.Twilio.Tracking;

/// <summary>The messages that are polled for with the same credentials.</summary>
/// <param name="AccountId">The account that sent them.</param>
/// <param name="Credentials">
/// The credentials of the messages; <see langword="null"/> for those of the registration.
/// </param>
/// <param name="IsEvicted">Whether the messages are evicted: their expiration is dispatched, without a poll.</param>
internal readonly record struct AccountKey(string? AccountId, string? Credentials, bool IsEvicted = false);
