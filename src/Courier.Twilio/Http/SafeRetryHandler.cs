using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Courier.Twilio.Http;

/// <summary>
/// One deadline over the whole send, one over each attempt, and between them the only repeats that cannot text
/// anybody twice: while the form has not left, and after a 429, which Twilio never processes.
/// A question without a form may be repeated after any transient fault.
/// </summary>
internal sealed class SafeRetryHandler : DelegatingHandler
{
    private static readonly ResiliencePropertyKey<RetryDecision> Decision = new("Courier.Twilio.Decision");

    private readonly ResiliencePipeline<HttpResponseMessage> pipeline;
    private readonly Func<CourierTwilioOptions> options;
    private readonly TimeProvider time;
    private readonly Func<double> jitter;

    public SafeRetryHandler(Func<CourierTwilioOptions> options, TimeProvider time, Func<double>? jitter = null)
    {
        this.options = options;
        this.time = time;
        this.jitter = jitter ?? Random.Shared.NextDouble;
        pipeline = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddTimeout(new TimeoutStrategyOptions { TimeoutGenerator = _ => new(options().TotalTimeout) })
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = 3,
                ShouldHandle = static args => new(args.Context.Properties.GetValue(Decision, null!).ShouldRetry(args.Outcome, args.AttemptNumber)),
                DelayGenerator = static args => new(args.Context.Properties.GetValue(Decision, null!).Delay),
                OnRetry = static args =>
                {
                    args.Context.Properties.GetValue(Decision, null!).PrepareRetry(args.Outcome);
                    return default;
                },
            })
            .AddTimeout(new TimeoutStrategyOptions { TimeoutGenerator = _ => new(options().AttemptTimeout) })
            .Build();
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var form = request.Content as SingleUseContent;
        if (form is { IsComplete: true })
        {
            // A handler around us tries again: same answer, no second POST.
            return form.Response?.ToResponse(request) ?? throw new ContentAlreadyTransmittedException();
        }

        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        try
        {
            context.Properties.Set(Decision, new(request, time, options().TotalTimeout, jitter, cancellationToken));
            return await pipeline.ExecuteAsync(
                static async (attempt, call) => await call.Handler.AttemptAsync(call.Request, attempt.CancellationToken).ConfigureAwait(false),
                context,
                (Handler: this, Request: request)).ConfigureAwait(false);
        }
        finally
        {
            form?.Complete();
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private Task<HttpResponseMessage> AttemptAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        base.SendAsync(request, cancellationToken);
}
