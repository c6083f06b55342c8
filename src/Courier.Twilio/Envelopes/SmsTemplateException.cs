namespace Courier.Twilio;

/// <summary>
/// The exception that an <see cref="ISmsTemplateSource"/> throws for a template that does not exist, and an
/// <see cref="ISmsTemplateRenderer"/> for a template that cannot be rendered for a recipient. Its message becomes the
/// message of the recipient's failure.
/// </summary>
/// <param name="message">What is wrong and what to write instead.</param>
public sealed class SmsTemplateException(string message) : FormatException(message);
