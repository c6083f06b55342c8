namespace Courier.Twilio;

/// <summary>
/// Options of the webhook endpoints. They are bound from the configuration section <c>Courier:Twilio:Webhooks</c> and
/// then configured by code.
/// </summary>
public sealed class TwilioWebhookOptions
{
    /// <summary>The configuration section that is bound: <c>Courier:Twilio:Webhooks</c>.</summary>
    public const string SectionName = "Courier:Twilio:Webhooks";

    /// <summary>
    /// Gets or sets the URL under which Twilio calls the application when a proxy changes scheme, host or path prefix,
    /// for example <c>https://app.example</c>. The default is <see langword="null"/>: the URL of the request is used.
    /// </summary>
    /// <remarks>
    /// An absolute http or https URL without user info, query and fragment. It replaces scheme, host and port in the
    /// URL whose signature is validated. When it has a path, that path replaces the path base of the request. The value
    /// is read and validated when an endpoint is mapped. A path that ends with what the route of the endpoint begins
    /// with is an error: the URL would contain that part twice.
    /// </remarks>
    public Uri? PublicBaseUrl { get; set; }
}
