namespace Courier.Sms;

/// <summary>What a single provider is told beyond the message; every provider derives its own kind.</summary>
public abstract class SmsProviderOverrides;
