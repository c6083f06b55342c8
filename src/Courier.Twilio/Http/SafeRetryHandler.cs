using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Courier.Twilio.Http;

/// <summary>
/// Applies the total timeout, retries and the timeout of one attempt, outermost first. A GET, HEAD or OPTIONS is
/// retried after any transient failure. Any other request is retried only while its transmission has not started, and
/// after a 429, which Twilio does not process; other retries could send a message twice.
/// </summary>
internal sealed class SafeRetryHandler : DelegatingHandler
{
    private static readonly ResiliencePropertyKey<RetryDecision> Decision = new("Courier.Twilio.Decision");

    private readonly ResiliencePipeline<HttpResponseMessage> pipeline;
    private readonly Func<CourierTwilioOptions> options;
    private readonly TimeProvider time;
    private readonly Func<double> jitter;

    /// <summary>Initializes the handler.</summary>
    /// <param name="options">Returns the current options; called for each request.</param>
    /// <param name="time">The clock of the timeouts and delays.</param>
    /// <param name="jitter">Returns a number from 0 to 1 by which a backoff is multiplied; random by default.</param>
    public SafeRetryHandler(Func<CourierTwilioOptions> options, TimeProvider time, Func<double>? jitter = null)
    {
        this.options = options;
        this.time = time;
        this.jitter = jitter ?? Random.Shared.NextDouble;
        pipeline = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddTimeout(new TimeoutStrategyOptions { TimeoutGenerator = _ => new(options().TotalTimeout) })
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = TransmissionState.MaxAttempts - 1,
                ShouldHandle = static args =>
                    new(GetDecision(args.Context).ShouldRetry(args.Outcome, args.AttemptNumber)),
                DelayGenerator = static args => new(GetDecision(args.Context).Delay),
                OnRetry = static args =>
                {
                    GetDecision(args.Context).PrepareRetry(args.Outcome);
                    return default;
                },
            })
            .AddTimeout(new TimeoutStrategyOptions { TimeoutGenerator = _ => new(options().AttemptTimeout) })
            .Build();
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw SynchronousSend.CreateException();

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var state = TransmissionState.IsRequired(request.Method) ? TransmissionState.GetOrAttach(request) : null;
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        try
        {
            context.Properties.Set(
                Decision, new(request, state, time, options().TotalTimeout, jitter, cancellationToken));
            return await pipeline.ExecuteAsync(
                static async (context, call) =>
                    await call.Handler.SendAttemptAsync(call.Request, context.CancellationToken).ConfigureAwait(false),
                context,
                (Handler: this, Request: request)).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static RetryDecision GetDecision(ResilienceContext context) => context.Properties.GetValue(Decision, null!);

    private Task<HttpResponseMessage> SendAttemptAsync(
        HttpRequestMessage request, CancellationToken cancellationToken) =>
        base.SendAsync(request, cancellationToken);
}
