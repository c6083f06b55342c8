using System.Text;
using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Hosting;
using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Faults;

/// <summary>Carries a request out, or not, and lets the answer suffer what the rule says.</summary>
internal sealed class FaultInjector(SandboxClock clock)
{
    public async Task ExecuteAsync(HttpContext http, SandboxRule rule, Account account, Func<ApiResponse> carryOut, ApiResponseHeaders head, CancellationToken cancellationToken)
    {
        var answer = rule.Fault is SandboxFault.None || rule.Processing is MessageProcessing.Process ? carryOut() : null;
        if (answer is null && rule.ProcessAfter > TimeSpan.Zero)
        {
            account.DelayedRequests.Add(clock.Schedule(clock.Now + rule.ProcessAfter, _ => carryOut()));
        }

        if (rule.Delay > TimeSpan.Zero && rule.Fault is not SandboxFault.Drip)
        {
            await clock.DelayAsync(rule.Delay, cancellationToken).ConfigureAwait(false);
        }

        await SayAsync(http, rule, SubstitutedResponse.Create(rule, answer), head, cancellationToken).ConfigureAwait(false);
    }

    private Task SayAsync(HttpContext http, SandboxRule rule, ApiResponse answer, ApiResponseHeaders head, CancellationToken cancellationToken)
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
                return BreakOffAsync(http, answer, head, rule.Bytes, cancellationToken);
            case SandboxFault.Stall:
                return StallAsync(http, answer, head, rule.Bytes, cancellationToken);
            case SandboxFault.Drip:
                return DripAsync(http, answer, head, rule.Delay, cancellationToken);
            case SandboxFault.Raw:
                return BabbleAsync(http, Encoding.Latin1.GetBytes(rule.Body!), cancellationToken);
            default:
                return ApiResponseWriter.WriteAsync(http.Response, answer, head, cancellationToken);
        }
    }

    private static async Task BreakOffAsync(HttpContext http, ApiResponse answer, ApiResponseHeaders head, int bytes, CancellationToken cancellationToken)
    {
        await BeginAsync(http, answer, head, bytes, cancellationToken).ConfigureAwait(false);
        RawConnection.Close(http);
    }

    private static async Task StallAsync(HttpContext http, ApiResponse answer, ApiResponseHeaders head, int bytes, CancellationToken cancellationToken)
    {
        await BeginAsync(http, answer, head, bytes, cancellationToken).ConfigureAwait(false);
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken).ConfigureAwait(false);
    }

    private static async Task BeginAsync(HttpContext http, ApiResponse answer, ApiResponseHeaders head, int bytes, CancellationToken cancellationToken)
    {
        await RawConnection.SendAsync(http, RawConnection.FormatHeaders(answer, head), cancellationToken).ConfigureAwait(false);
        await RawConnection.SendAsync(http, answer.Body[..Math.Min(bytes, answer.Body.Length)], cancellationToken).ConfigureAwait(false);
    }

    private static async Task BabbleAsync(HttpContext http, byte[] bytes, CancellationToken cancellationToken)
    {
        await RawConnection.SendAsync(http, bytes, cancellationToken).ConfigureAwait(false);
        RawConnection.Close(http);
    }

    private async Task DripAsync(HttpContext http, ApiResponse answer, ApiResponseHeaders head, TimeSpan delay, CancellationToken cancellationToken)
    {
        ApiResponseWriter.WriteHeaders(http.Response, answer, head);
        for (var at = 0; at < answer.Body.Length; at++)
        {
            await http.Response.Body.WriteAsync(answer.Body.Slice(at, 1), cancellationToken).ConfigureAwait(false);
            await http.Response.Body.FlushAsync(cancellationToken).ConfigureAwait(false);
            await clock.DelayAsync(delay, cancellationToken).ConfigureAwait(false);
        }
    }
}
