namespace Courier.Sms;

/// <summary>A rule of the application's own about who may be messaged: a numbering plan, or a list of what is never messaged.</summary>
/// <remarks>
/// Asked for the recipient of every message before the message is composed, and for the number that an override puts in
/// its place, which therefore has to be in E.164 form. Called from many threads at once. A rule that throws lets nothing
/// through.
/// </remarks>
public interface IRecipientPolicy
{
    /// <summary>Why a number must not be messaged, in one sentence without the number; <see langword="null"/> when it may be.</summary>
    string? Evaluate(PhoneNumber number);
}
