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
        var state = TransmissionState.IsRequired(request.Method) ? TransmissionState.GetOrAttach(request) : null;
        try
        {
            return state is null
                ? await base.SendAsync(request, cancellationToken).ConfigureAwait(false)
                : await TransmitAsync(request, state, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (!ApiRequest.IsMarked(request))
        {
            // A handler may have lost the response that was received.
            return state?.Response?.ToResponse(request)
                ?? throw ForeignRequests.CreateException(request, state, e, cancellationToken);
        }
    }

    private async Task<HttpResponseMessage> TransmitAsync(
        HttpRequestMessage request, TransmissionState state, CancellationToken cancellationToken)
    {
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
