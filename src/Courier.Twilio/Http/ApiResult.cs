namespace Courier.Twilio.Http;

/// <summary>The outcome of one exchange with Twilio's API.</summary>
internal abstract record ApiResult
{
    private ApiResult()
    {
    }

    /// <summary>Twilio returned the message.</summary>
    /// <param name="Resource">The message; its SID and account are valid.</param>
    public sealed record Success(MessageResource Resource) : ApiResult;

    /// <summary>The request was rejected by Twilio or by an intermediary; no message was created or changed.</summary>
    /// <param name="HttpStatus">The status of the response.</param>
    /// <param name="Error">Twilio's error in the body; <see langword="null"/> when the body is not Twilio's.</param>
    /// <param name="RetryAfter">The delay in the header <c>Retry-After</c>, if it has one.</param>
    public sealed record Rejected(int HttpStatus, ErrorResource? Error, TimeSpan? RetryAfter) : ApiResult;

    /// <summary>The transmission did not start; no message was created or changed.</summary>
    /// <param name="Error">The cause.</param>
    public sealed record NotSent(TransportError Error) : ApiResult;

    /// <summary>The transmission started, and no conclusive response was received.</summary>
    /// <param name="Description">The cause, as a clause without a full stop.</param>
    /// <param name="HttpStatus">The status of the response; <see langword="null"/> without a response.</param>
    public sealed record Ambiguous(string Description, int? HttpStatus) : ApiResult;
}
