using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Api;

/// <summary>Handles a request of an authenticated account.</summary>
internal delegate ApiResponse ApiHandler(Account account, ApiRequest request);

/// <summary>The operation and the handler of a method and a path.</summary>
internal sealed record Route(SandboxOperation Operation, ApiHandler? Handler)
{
    /// <summary>The account SID in the path; null when the path has none and the credentials decide.</summary>
    public string? AccountSid { get; init; }

    public string? MessageSid { get; init; }

    /// <summary>The methods of the path, as the value of an <c>Allow</c> header.</summary>
    public string AllowedMethods { get; init; } = "";
}
