namespace Courier.Twilio.Sandbox;

/// <summary>One attempt to post to the application.</summary>
public sealed record SandboxCallback
{
    internal SandboxCallback()
    {
    }

    /// <summary>The status it tells of, or <c>received</c> for a message from a handset.</summary>
    public required string Status { get; init; }

    /// <summary>Where it went, with the fragment that overrides the connection.</summary>
    public required string Url { get; init; }

    /// <summary>1 for the first attempt, more for retries.</summary>
    public required int Attempt { get; init; }

    /// <summary>When it went, on the sandbox's clock.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What was posted.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Form { get; init; }

    /// <summary>The value of <c>X-Twilio-Signature</c>.</summary>
    public required string Signature { get; init; }

    /// <summary>The HTTP status of the answer; null when there was none.</summary>
    public int? ResponseStatus { get; init; }

    /// <summary>The first 1000 characters of the answer.</summary>
    public string? ResponseBody { get; init; }

    /// <summary>Why there was no answer, in a few words.</summary>
    public string? Failure { get; init; }
}
