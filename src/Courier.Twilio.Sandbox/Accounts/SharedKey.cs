namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>A shared key that signs the callbacks of an account with HMAC-SHA256.</summary>
internal sealed record SharedKey(string Id, string Secret);
