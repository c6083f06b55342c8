using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Api;

internal delegate Answer Handler(Account account, Call call);

/// <summary>What a path names, and what may be done with it; without an account in the path the credentials name it.</summary>
internal sealed record Resource(string? AccountSid)
{
    public Handler? Get { get; init; }

    public Handler? Post { get; init; }

    public Handler? Delete { get; init; }

    public Handler? Find(string method) => method switch
    {
        "GET" => Get,
        "POST" => Post,
        "DELETE" => Delete,
        _ => null,
    };

    public string Allowed => string.Join(", ", new[] { Get is null ? null : "GET", Post is null ? null : "POST", Delete is null ? null : "DELETE" }.OfType<string>());
}
