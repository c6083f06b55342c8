namespace Courier.Twilio;

/// <summary>How an application is reached by Twilio; bound from <c>Courier:Twilio:Webhooks</c>, then configured by code.</summary>
public sealed class TwilioWebhookOptions
{
    /// <summary>The configuration section that is bound: <c>Courier:Twilio:Webhooks</c>.</summary>
    public const string SectionName = "Courier:Twilio:Webhooks";

    /// <summary>
    /// The address under which Twilio calls the application, when a proxy hides it: <c>https://app.example</c>. It takes the
    /// place of scheme, host and port in the URL whose signature is checked, and its path, if it has one, that of the
    /// request's path base. <see langword="null"/>, the default, is the address as the request has it.
    /// </summary>
    public Uri? PublicBaseUrl { get; set; }
}
