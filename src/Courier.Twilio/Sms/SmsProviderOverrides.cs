namespace Courier.Sms;

/// <summary>
/// The base class of settings that apply to one provider only; see <see cref="SmsMessage.Overrides"/>. Each provider
/// derives its own type.
/// </summary>
/// <remarks>
/// Override <see cref="object.Equals(object)"/>, because messages are compared with their overrides, and
/// <see cref="object.ToString"/>, because messages are printed with them; it must print no secret, text or number.
/// </remarks>
public abstract class SmsProviderOverrides;
