namespace Courier.Twilio.Sandbox.Control;

/// <summary>Thrown for an invalid request to <c>/_sandbox</c> or the inbox page. The message is returned to the client.</summary>
internal sealed class InvalidRequestException(int status, string message) : Exception(message)
{
    public int Status { get; } = status;

    public static InvalidRequestException BadRequest(string message) => new(400, message);

    public static InvalidRequestException NotFound(string what) => new(404, $"There is no such {what}.");

    /// <summary>An argument the sandbox refuses in C# is rejected here in the same words, without the name of a parameter nobody here can see.</summary>
    public static InvalidRequestException FromArgument(ArgumentException exception) => BadRequest(exception.Message.Split(" (Parameter '")[0]);
}
