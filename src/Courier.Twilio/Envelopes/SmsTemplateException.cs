namespace Courier.Twilio;

/// <summary>A template that cannot be rendered for a recipient; its message becomes the failure of that recipient.</summary>
/// <param name="message">What is wrong and what to write instead.</param>
public sealed class SmsTemplateException(string message) : FormatException(message);
