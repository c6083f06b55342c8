namespace Courier.Twilio.Sandbox.Api;

/// <summary>A path, and what may be done with it.</summary>
internal sealed record Resource(params (string Method, SandboxOperation Operation, ApiHandler Handler)[] Methods)
{
    public string? AccountSid { get; init; }

    public string? MessageSid { get; init; }

    public Route GetRoute(string method)
    {
        var (_, operation, handler) = Methods.FirstOrDefault(one => one.Method == method);
        return new Route(operation, handler)
        {
            AccountSid = AccountSid,
            MessageSid = MessageSid,
            AllowedMethods = string.Join(", ", Methods.Select(static one => one.Method)),
        };
    }
}
