namespace Courier.Twilio.Http;

/// <summary>
/// The outermost handler, above every handler of the application: gives each request that must not be processed twice
/// its <see cref="TransmissionState"/> before a handler can copy or replace the request, and completes it at the end.
/// </summary>
internal sealed class TransmissionStateHandler : DelegatingHandler
{
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw SynchronousSend.CreateException();

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!TransmissionState.IsRequired(request.Method))
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        var state = TransmissionState.GetOrAttach(request);
        if (state.IsComplete)
        {
            // The application sends a copy of a request that was sent: it gets the same response.
            return state.Response?.ToResponse(request) ?? throw new ContentAlreadyTransmittedException(state.Exception);
        }

        state.Enter();
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            state.Exit();
        }
    }
}
