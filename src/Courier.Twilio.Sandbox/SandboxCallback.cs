namespace Courier.Twilio.Sandbox;

/// <summary>One attempt to post a callback to the application.</summary>
public sealed record SandboxCallback
{
    internal SandboxCallback()
    {
    }

    /// <summary>Gets the reported status, or <c>received</c> for an inbound message.</summary>
    public required string Status { get; init; }

    /// <summary>Gets the URL as configured, including the fragment with connection overrides.</summary>
    public required string Url { get; init; }

    /// <summary>Gets the number of the attempt: 1 for the first one, higher for retries.</summary>
    public required int Attempt { get; init; }

    /// <summary>Gets the time of the attempt, on the sandbox's clock.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Gets the fields of the posted form, in their order.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Form
    {
        get;
        init => field = ContentList<KeyValuePair<string, string>>.Copy(value);
    }

    /// <summary>Gets the value of the <c>X-Twilio-Signature</c> header.</summary>
    public required string Signature { get; init; }

    /// <summary>
    /// Gets the value of the <c>X-Twilio-Webhooks-Signature-Settings</c> header, or <see langword="null"/> when the
    /// auth token signed the callback.
    /// </summary>
    public string? SignatureSettings { get; init; }

    /// <summary>
    /// Gets the HTTP status of the response, or <see langword="null"/> when no response was received.
    /// </summary>
    public int? ResponseStatus { get; init; }

    /// <summary>
    /// Gets the first 1000 characters of the response body, or <see langword="null"/> when no response was received.
    /// </summary>
    public string? ResponseBody { get; init; }

    /// <summary>Gets a short reason why no response was received; otherwise <see langword="null"/>.</summary>
    public string? Failure { get; init; }
}
