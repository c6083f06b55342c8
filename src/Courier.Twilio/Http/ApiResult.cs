namespace Courier.Twilio.Http;

/// <summary>What came of asking Twilio: four replies, because four different things are true of the message.</summary>
internal abstract record ApiResult
{
    private ApiResult()
    {
    }

    /// <summary>Twilio has the message, and says so.</summary>
    public sealed record Success(MessageResource Resource) : ApiResult;

    /// <summary>Twilio, or something before it, refused: there is no message.</summary>
    public sealed record Rejected(int HttpStatus, ErrorResource Error, TimeSpan? RetryAfter) : ApiResult;

    /// <summary>The request never left: there is no message.</summary>
    public sealed record NotSent(string Description, bool IsTransient) : ApiResult;

    /// <summary>The request left, and no answer that can be believed came back: nobody knows.</summary>
    public sealed record Ambiguous(string Description, int? HttpStatus) : ApiResult;
}
