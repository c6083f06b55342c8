namespace Courier.Twilio.Sandbox.Control;

/// <summary>
/// Thrown for an invalid request to <c>/_sandbox</c> or the inbox page. The message is returned to the client.
/// </summary>
internal sealed class InvalidRequestException(int status, string message) : Exception(message)
{
    public int Status { get; } = status;

    public static InvalidRequestException BadRequest(string message) => new(400, message);

    public static InvalidRequestException NotFound(string resource) => new(404, $"The {resource} does not exist.");

    /// <summary>
    /// Converts the exception of the C# API and removes its parameter name, which has no meaning over HTTP.
    /// </summary>
    public static InvalidRequestException FromArgument(ArgumentException exception) =>
        BadRequest(exception.Message.Split(" (Parameter '")[0]);
}
