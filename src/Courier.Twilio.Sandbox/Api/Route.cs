using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Api;

internal delegate ApiResponse ApiHandler(Account account, ApiRequest call);

/// <summary>What a method and a path ask for; without an account in the path the credentials name it.</summary>
internal sealed record Route(SandboxOperation Operation, ApiHandler? Handler)
{
    public string? AccountSid { get; init; }

    public string? MessageSid { get; init; }

    /// <summary>The methods the path has, when it lacks the one that was used.</summary>
    public string AllowedMethods { get; init; } = "";
}
