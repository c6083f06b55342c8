namespace Courier.Twilio.Sandbox.Control;

/// <summary>A request to <c>/_sandbox</c> that is not carried out; the message is the answer, and says what to write instead.</summary>
internal sealed class InvalidRequestException(int status, string sentence) : Exception(sentence)
{
    public int Status { get; } = status;

    public static InvalidRequestException BadRequest(string sentence) => new(400, sentence);

    public static InvalidRequestException NotFound(string what) => new(404, $"There is no such {what}.");

    /// <summary>An argument the sandbox refuses in C# is refused here in the same words, without the name of a parameter nobody here can see.</summary>
    public static InvalidRequestException FromArgument(ArgumentException problem) => BadRequest(problem.Message.Split(" (Parameter '")[0]);
}
