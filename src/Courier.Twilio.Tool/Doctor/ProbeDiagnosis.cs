using System.Net;

namespace Courier.Twilio.Tool.Doctor;

/// <summary>What is wrong, and what to correct.</summary>
internal sealed record Problem(string Description, IReadOnlyList<string> Corrections);

/// <summary>Says what the outcome of the request means for the configured account.</summary>
internal static class ProbeDiagnosis
{
    private const string Section = CourierTwilioOptions.SectionName;

    private const string ProxyHint =
        "A proxy of the environment variables HTTPS_PROXY and HTTP_PROXY is used; NO_PROXY excludes hosts.";

    private const string RegionHint =
        "Tokens and API keys belong to one region: with Region and Edge, use those that were created in this region.";

    /// <summary>Returns <see langword="null"/> if the credentials may read the messages of the account.</summary>
    public static Problem? Diagnose(ConfiguredAccount account, ProbeResult result) => result switch
    {
        ProbeResult.NoResponse { Error: null } => new(
            $"{account.Address} did not respond within {account.Options.AttemptTimeout}.",
            ["Run the command again; if it happens again, check the network and the firewall.", ProxyHint]),
        ProbeResult.NoResponse { Error: { } error } => DiagnoseTransport(account, error),
        ProbeResult.Response { Status: HttpStatusCode.OK, IsMessageList: true } => null,
        ProbeResult.Response response => DiagnoseResponse(account, response),
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };

    private static Problem DiagnoseTransport(ConfiguredAccount account, HttpRequestError error)
    {
        var address = account.Address;
        var server = $"{address.Host}:{address.Port}";
        return error switch
        {
            HttpRequestError.ConnectionError when address.IsLoopback => new(
                $"Nothing listens on {server}, the address of {Section}:BaseAddress: the sandbox is not running.",
                [
                    $"Start it: courier-twilio sandbox --port {address.Port} --any-account",
                    "Or remove BaseAddress, to send through Twilio.",
                ]),
            HttpRequestError.NameResolutionError => new(
                $"The host {address.Host} cannot be resolved.",
                account.Options.Region is { Length: > 0 }
                    ? [
                        $"Correct {Section}:Region and {Section}:Edge, such as ie1 and dublin.",
                        "If they are correct, check the network and its name server.",
                    ]
                    : [
                        account.Options.BaseAddress is null
                            ? "Check the network and its name server."
                            : $"Correct {Section}:BaseAddress; without it, requests go to Twilio.",
                    ]),
            HttpRequestError.SecureConnectionError when address.IsLoopback => new(
                $"{server} does not speak TLS, or its certificate is not trusted.",
                [$"The sandbox speaks http: write http://{server} in {Section}:BaseAddress."]),
            HttpRequestError.SecureConnectionError => new(
                $"The TLS connection to {server} failed.",
                ["Trust the certificate of a proxy that decrypts traffic, or correct the clock of this machine."]),
            HttpRequestError.ProxyTunnelError => new(
                $"The proxy did not connect to {server}.",
                [$"Correct the proxy, or exclude {address.Host}.", ProxyHint]),
            HttpRequestError.ConnectionError => new(
                $"The connection to {server} failed.",
                ["Check the network and the firewall.", ProxyHint]),
            _ => new(
                $"{server} did not respond as Twilio does ({error}).",
                [$"Check {Section}:BaseAddress: is another program listening there?"]),
        };
    }

    private static Problem DiagnoseResponse(ConfiguredAccount account, ProbeResult.Response response)
    {
        var code = response.ErrorCode is { } number ? $", error {number}" : "";
        var status = $"{(int)response.Status}{code}";
        return response.Status switch
        {
            HttpStatusCode.Unauthorized when response.IsSandbox => new(
                $"The sandbox does not know these credentials ({status}).",
                [
                    $"Write the account and the token that the sandbox printed at its start into {Section}.",
                    "Or start it with --account and --token, or with --any-account.",
                ]),
            HttpStatusCode.Unauthorized when response.ErrorCode is not null => new(
                $"Twilio does not accept the credentials ({status}).", [.. CorrectCredentials(account, response)]),
            HttpStatusCode.NotFound when response.ErrorCode is not null => new(
                $"The account does not exist at {account.Address} ({status}).",
                [$"Correct {Section}:AccountSid.", RegionHint]),
            HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError => new(
                $"The server cannot respond now ({status}).", ["Run the command again later.", .. response.Advice]),
            _ when response.ErrorCode is not null => new(
                $"Twilio rejected the request ({status}).", response.Advice),
            _ => new(
                $"The server responded with {status}, but not as Twilio does.",
                [
                    account.Options.BaseAddress is null
                        ? ProxyHint
                        : $"Correct {Section}:BaseAddress: it must be the address of Twilio, a gateway or a sandbox.",
                ]),
        };
    }

    private static IEnumerable<string> CorrectCredentials(ConfiguredAccount account, ProbeResult.Response response)
    {
        yield return account.HasApiKey
            ? $"Correct {Section}:ApiKeySid and {Section}:ApiKeySecret: both are of one key, and the key is of the "
                + "account AccountSid. Twilio shows a secret only once: create a new key if it is lost."
            : $"Correct {Section}:AuthToken: copy it from the Twilio Console, from the account AccountSid. The secret "
                + "of an API key is written as ApiKeySecret.";
        yield return account.Options.Region is { Length: > 0 } region
            ? $"Region is {region}. {RegionHint}"
            : "If the account was created for another region than US1, set Region and Edge, such as ie1 and dublin.";
        foreach (var advice in response.Advice)
        {
            yield return advice;
        }
    }
}
