using System.Net;
using Courier.Twilio.Http;

namespace Courier.Twilio.Tests.Http;

public class TransmissionStateTests
{
    private readonly TaskCompletionSource<BufferedResponse> received = new();
    private CancellationToken attemptToken;
    private Func<bool> tryStart = () => false;
    private int transmissions;

    [Test]
    public async Task Second_request_waits_for_the_response_to_the_first()
    {
        var state = CreateState();
        var first = state.TransmitAsync(TransmitAsync, CancellationToken.None);
        var second = state.TransmitAsync(TransmitAsync, CancellationToken.None);

        Assert.That(second.IsCompleted, Is.False);
        var response = await HttpTestData.BufferAsync(HttpStatusCode.Created);
        received.SetResult(response);

        Assert.That(await first, Is.SameAs(response));
        Assert.That(await second, Is.SameAs(response));
        Assert.That(transmissions, Is.EqualTo(1));
    }

    [Test]
    public async Task Caller_that_leaves_does_not_cancel_the_transmission_of_another([Values] bool isFirst)
    {
        using var cancellation = new CancellationTokenSource();
        var state = CreateState();
        var first = state.TransmitAsync(TransmitAsync, isFirst ? cancellation.Token : default);
        var second = state.TransmitAsync(TransmitAsync, isFirst ? default : cancellation.Token);

        await cancellation.CancelAsync();

        Assert.That(
            async () => await (isFirst ? first : second), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(attemptToken.IsCancellationRequested, Is.False);
        received.SetResult(await HttpTestData.BufferAsync(HttpStatusCode.Created));
        Assert.That((await (isFirst ? second : first)).StatusCode, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task Transmission_is_cancelled_when_its_last_caller_leaves()
    {
        using var cancellation = new CancellationTokenSource();
        var state = CreateState();
        var first = state.TransmitAsync(TransmitAsync, cancellation.Token);
        var second = state.TransmitAsync(TransmitAsync, cancellation.Token);

        await cancellation.CancelAsync();

        Assert.That(async () => await first, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(async () => await second, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(attemptToken.IsCancellationRequested, Is.True);
        Assert.That(tryStart(), Is.False, "Nothing is written after the last caller left.");
        Assert.That(state.CanRetry, Is.True);
    }

    [Test]
    public async Task Response_that_arrives_during_the_cancellation_is_kept()
    {
        using var cancellation = new CancellationTokenSource();
        var response = await HttpTestData.BufferAsync(HttpStatusCode.Created);
        var state = CreateState();
        var sending = state.TransmitAsync(
            async (start, token) =>
            {
                start();
                await Task.Delay(Timeout.Infinite, token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                return response;
            },
            cancellation.Token);

        await cancellation.CancelAsync();

        Assert.That(await sending, Is.SameAs(response));
    }

    [Test]
    public void Request_after_an_abandoned_transmission_that_started_is_not_transmitted()
    {
        using var cancellation = new CancellationTokenSource();
        var state = CreateState();
        var first = state.TransmitAsync(TransmitAsync, cancellation.Token);
        Assert.That(tryStart(), Is.True);
        cancellation.Cancel();

        Assert.That(async () => await first, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(
            () => state.TransmitAsync(TransmitAsync, CancellationToken.None),
            Throws.InstanceOf<ContentAlreadyTransmittedException>()
                .With.InnerException.InstanceOf<OperationCanceledException>());
        Assert.That(transmissions, Is.EqualTo(1));
        Assert.That(state.CanRetry, Is.False);
    }

    [Test]
    public async Task Request_that_follows_an_abandoned_transmission_waits_for_its_end()
    {
        using var cancellation = new CancellationTokenSource();
        var ended = new TaskCompletionSource<BufferedResponse>();
        var state = CreateState();
        var first = state.TransmitAsync((_, _) => ended.Task, cancellation.Token);
        await cancellation.CancelAsync();
        var second = state.TransmitAsync(TransmitAsync, CancellationToken.None);

        Assert.That(transmissions, Is.Zero);
        ended.SetException(new OperationCanceledException());
        Assert.That(async () => await first, Throws.InstanceOf<OperationCanceledException>());
        received.SetResult(await HttpTestData.BufferAsync(HttpStatusCode.Created));

        Assert.That((await second).StatusCode, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(transmissions, Is.EqualTo(1));
    }

    [Test]
    public void Completed_state_neither_starts_nor_transmits()
    {
        var state = CreateState();
        var orphan = state.TransmitAsync(TransmitAsync, CancellationToken.None);

        state.Complete();

        Assert.That(state.IsComplete, Is.True);
        Assert.That(tryStart(), Is.False);
        Assert.That(async () => await orphan, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(
            () => state.TransmitAsync(TransmitAsync, CancellationToken.None),
            Throws.InstanceOf<ContentAlreadyTransmittedException>());
        Assert.That(state.Started, Is.False);
    }

    [Test]
    public async Task Reset_keeps_every_response_but_a_429([Values(201, 400, 429, 500, 503)] int status)
    {
        var state = CreateState();
        received.SetResult(await HttpTestData.BufferAsync((HttpStatusCode)status));
        await state.TransmitAsync(TransmitAsync, CancellationToken.None);

        state.Reset();

        Assert.That(state.Response, status == 429 ? Is.Null : Is.Not.Null);
    }

    [Test]
    public async Task Reset_by_a_second_caller_keeps_the_attempt_of_the_first()
    {
        var state = CreateState();
        var limited = await HttpTestData.BufferAsync(HttpStatusCode.TooManyRequests);
        await state.TransmitAsync((_, _) => Task.FromResult(limited), CancellationToken.None);

        state.Reset();
        var retry = state.TransmitAsync(TransmitAsync, CancellationToken.None);
        Assert.That(tryStart(), Is.True);
        state.Reset();

        Assert.That(state.Started, Is.True);
        received.SetResult(await HttpTestData.BufferAsync(HttpStatusCode.Created));
        await retry;
        state.Reset();
        Assert.That(state.Response!.StatusCode, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task Repeated_429_ends_after_four_attempts()
    {
        var state = CreateState();
        received.SetResult(await HttpTestData.BufferAsync(HttpStatusCode.TooManyRequests));
        for (var call = 0; call < 10; call++)
        {
            await state.TransmitAsync(TransmitAsync, CancellationToken.None);
            state.Reset();
        }

        Assert.That(transmissions, Is.EqualTo(4));
    }

    [Test]
    public void Replaced_request_without_options_has_the_state_of_the_send()
    {
        using var sent = HttpTestData.CreatePost();
        using var replacement = HttpTestData.CreateForeign(HttpMethod.Post);
        using var other = new HttpRequestMessage(HttpMethod.Post, "https://login.example/token");
        sent.GetState().Enter();

        Assert.That(replacement.GetState(), Is.SameAs(sent.GetState()));
        Assert.That(other.GetState(), Is.Not.SameAs(sent.GetState()));
    }

    [Test]
    public async Task Other_request_that_a_handler_transmitted_is_noted()
    {
        using var sent = HttpTestData.CreatePost();
        using var other = new HttpRequestMessage(HttpMethod.Post, "https://gateway.example/");
        sent.GetState().Enter();
        received.SetResult(await HttpTestData.BufferAsync(HttpStatusCode.Created));

        await other.GetState().TransmitAsync(
            (start, _) =>
            {
                start();
                return received.Task;
            },
            CancellationToken.None);

        Assert.That(sent.GetState().WasReplaced, Is.True);
        Assert.That(sent.GetState().CanRetry, Is.False);
    }

    private static TransmissionState CreateState()
    {
        using var request = HttpTestData.CreatePost();
        return request.GetState();
    }

    private Task<BufferedResponse> TransmitAsync(Func<bool> start, CancellationToken cancellationToken)
    {
        transmissions++;
        (tryStart, attemptToken) = (start, cancellationToken);
        return received.Task.WaitAsync(cancellationToken);
    }
}
