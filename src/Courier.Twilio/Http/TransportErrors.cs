using System.Net;
using System.Security.Authentication;
using Polly;

namespace Courier.Twilio.Http;

/// <summary>Classifies and describes the exceptions of the transport.</summary>
internal static class TransportErrors
{
    /// <summary>
    /// Returns <see langword="true"/> for transport exceptions. Any other exception is a bug and propagates.
    /// </summary>
    public static bool IsTransportError(Exception exception) => exception
        is HttpRequestException or IOException or OperationCanceledException or ObjectDisposedException
        or ExecutionRejectedException or ContentAlreadyTransmittedException;

    /// <summary>
    /// Returns whether the same request may succeed later. An untrusted certificate and a proxy that requires
    /// authentication (407) are permanent.
    /// </summary>
    public static bool IsTransient(Exception exception) => exception switch
    {
        HttpRequestException { InnerException: AuthenticationException } => false,
        HttpRequestException { StatusCode: HttpStatusCode.ProxyAuthenticationRequired } => false,
        HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } e =>
            !e.Message.Contains("407", StringComparison.Ordinal),
        _ => IsTransportError(exception),
    };

    /// <summary>
    /// Describes the exception as a clause without a full stop; its own message may hold numbers or text.
    /// </summary>
    public static string Describe(Exception exception, string host) => exception switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } =>
            $"the name {host} does not resolve",
        HttpRequestException { InnerException: AuthenticationException } =>
            $"the TLS certificate of {host} is not trusted",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } =>
            $"the TLS handshake with {host} failed",
        HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } =>
            $"the proxy opened no tunnel to {host}",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } =>
            $"the connection to {host} could not be established{SandboxHint.For(host)}",
        HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded } =>
            $"{host} closed the connection without a complete response",
        HttpRequestException
        {
            HttpRequestError: HttpRequestError.InvalidResponse or HttpRequestError.ConfigurationLimitExceeded,
        } => $"the response of {host} is not valid HTTP",
        HttpRequestException or IOException => $"the connection to {host} broke off",
        OperationCanceledException or ExecutionRejectedException => $"the request to {host} timed out",
        _ => $"the request to {host} was abandoned",
    };
}
