namespace Courier.Twilio.Api;

/// <summary>What came of asking Twilio: four replies, because four different things are true of the message.</summary>
internal abstract record TwilioReply
{
    private TwilioReply()
    {
    }

    /// <summary>Twilio has the message, and says so.</summary>
    public sealed record Message(MessageResource Resource) : TwilioReply;

    /// <summary>Twilio, or something before it, refused: there is no message.</summary>
    public sealed record Refusal(int HttpStatus, ErrorResource Error, TimeSpan? RetryAfter) : TwilioReply;

    /// <summary>The request never left: there is no message.</summary>
    public sealed record Unreached(string Because, bool IsTransient) : TwilioReply;

    /// <summary>The request left, and no answer that can be believed came back: nobody knows.</summary>
    public sealed record Silence(string Because, int? HttpStatus) : TwilioReply;
}
