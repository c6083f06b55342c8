namespace Courier.Sms;

/// <summary>
/// The base class of settings that apply to one provider only; see <see cref="SmsMessage.Overrides"/>. Each provider
/// derives its own type.
/// </summary>
public abstract class SmsProviderOverrides;
