using System.Text;
using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Hosting;
using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Faults;

/// <summary>Processes a request, or not, and injects the fault of its rule into the response.</summary>
internal sealed class FaultInjector(SandboxClock clock)
{
    /// <summary>Processes a request as its rule says, and writes the response or the fault.</summary>
    /// <param name="http">The connection to the client.</param>
    /// <param name="rule">The rule that the request matched.</param>
    /// <param name="account">The account, which keeps requests that are processed later.</param>
    /// <param name="process">Processes the request; called at most once.</param>
    /// <param name="headers">The headers of every response.</param>
    /// <param name="cancellationToken">Canceled when the client disconnects or the sandbox stops.</param>
    public async Task ExecuteAsync(
        HttpContext http,
        SandboxRule rule,
        Account account,
        Func<ApiResponse> process,
        ApiResponseHeaders headers,
        CancellationToken cancellationToken)
    {
        var response = rule.Fault is SandboxFault.None || rule.Processing is MessageProcessing.Process
            ? process()
            : null;

        if (response is null && rule.ProcessAfter > TimeSpan.Zero)
        {
            account.DelayedRequests.Add(clock.Schedule(clock.Now + rule.ProcessAfter, _ => process()));
        }

        if (rule.Delay > TimeSpan.Zero && rule.Fault is not SandboxFault.Drip)
        {
            await clock.DelayAsync(rule.Delay, cancellationToken).ConfigureAwait(false);
        }

        await RespondAsync(http, rule, ResponseSubstitution.Create(rule, response), headers, cancellationToken)
            .ConfigureAwait(false);
    }

    private Task RespondAsync(
        HttpContext http,
        SandboxRule rule,
        ApiResponse response,
        ApiResponseHeaders headers,
        CancellationToken cancellationToken)
    {
        switch (rule.Fault)
        {
            case SandboxFault.Hang:
                return Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
            case SandboxFault.Close:
                RawConnection.Close(http);
                return Task.CompletedTask;
            case SandboxFault.Reset:
                RawConnection.Reset(http);
                return Task.CompletedTask;
            case SandboxFault.Truncate:
                return TruncateAsync(http, response, headers, rule.Bytes, cancellationToken);
            case SandboxFault.Stall:
                return StallAsync(http, response, headers, rule.Bytes, cancellationToken);
            case SandboxFault.Drip:
                return DripAsync(http, response, headers, rule.Delay, cancellationToken);
            case SandboxFault.Raw:
                return SendRawAsync(http, Encoding.Latin1.GetBytes(rule.Body!), cancellationToken);
            default:
                return ApiResponseWriter.WriteAsync(http.Response, response, headers, cancellationToken);
        }
    }

    private static async Task TruncateAsync(
        HttpContext http,
        ApiResponse response,
        ApiResponseHeaders headers,
        int bytes,
        CancellationToken cancellationToken)
    {
        await SendStartAsync(http, response, headers, bytes, cancellationToken).ConfigureAwait(false);
        RawConnection.Close(http);
    }

    private static async Task StallAsync(
        HttpContext http,
        ApiResponse response,
        ApiResponseHeaders headers,
        int bytes,
        CancellationToken cancellationToken)
    {
        await SendStartAsync(http, response, headers, bytes, cancellationToken).ConfigureAwait(false);
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends all headers and the first <paramref name="bytes"/> bytes of the body.</summary>
    private static async Task SendStartAsync(
        HttpContext http,
        ApiResponse response,
        ApiResponseHeaders headers,
        int bytes,
        CancellationToken cancellationToken)
    {
        var body = response.Body[..Math.Min(bytes, response.Body.Length)];

        await RawConnection.SendAsync(http, RawConnection.FormatHeaders(response, headers), cancellationToken)
            .ConfigureAwait(false);
        await RawConnection.SendAsync(http, body, cancellationToken).ConfigureAwait(false);
    }

    private static async Task SendRawAsync(HttpContext http, byte[] bytes, CancellationToken cancellationToken)
    {
        await RawConnection.SendAsync(http, bytes, cancellationToken).ConfigureAwait(false);
        RawConnection.Close(http);
    }

    private async Task DripAsync(
        HttpContext http,
        ApiResponse response,
        ApiResponseHeaders headers,
        TimeSpan delay,
        CancellationToken cancellationToken)
    {
        ApiResponseWriter.WriteHeaders(http.Response, response, headers);

        for (var index = 0; index < response.Body.Length; index++)
        {
            await http.Response.Body.WriteAsync(response.Body.Slice(index, 1), cancellationToken)
                .ConfigureAwait(false);
            await http.Response.Body.FlushAsync(cancellationToken).ConfigureAwait(false);
            await clock.DelayAsync(delay, cancellationToken).ConfigureAwait(false);
        }
    }
}
