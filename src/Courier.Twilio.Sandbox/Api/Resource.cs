namespace Courier.Twilio.Sandbox.Api;

/// <summary>A path of the API and its methods.</summary>
internal sealed record Resource(params (string Method, SandboxOperation Operation, ApiHandler Handler)[] Methods)
{
    public string? AccountSid { get; init; }

    public string? MessageSid { get; init; }

    /// <summary>Returns the route of a method; its handler is null when the path does not have the method.</summary>
    public Route GetRoute(string method)
    {
        var (_, operation, handler) = Methods.FirstOrDefault(candidate => candidate.Method == method);

        return new Route(operation, handler)
        {
            AccountSid = AccountSid,
            MessageSid = MessageSid,
            AllowedMethods = string.Join(", ", Methods.Select(static candidate => candidate.Method)),
        };
    }
}
