using System.Net;
using System.Security.Authentication;
using Polly;

namespace Courier.Twilio.Http;

/// <summary>What a failure of the transport means, in words.</summary>
internal static class TransportErrors
{
    /// <summary>Whether the world does such a thing; anything else is a fault of the program and is not ours to hide.</summary>
    public static bool IsTransportError(Exception exception) => exception
        is HttpRequestException or IOException or OperationCanceledException or ObjectDisposedException
        or ExecutionRejectedException or ContentAlreadyTransmittedException;

    /// <summary>Whether the same request may succeed later: not while a certificate is not trusted, nor without the proxy's password.</summary>
    public static bool IsTransient(Exception exception) => exception switch
    {
        HttpRequestException { InnerException: AuthenticationException } => false,
        HttpRequestException { StatusCode: HttpStatusCode.ProxyAuthenticationRequired } => false,
        HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } e => !e.Message.Contains("407", StringComparison.Ordinal),
        _ => IsTransportError(exception),
    };

    public static string Describe(Exception exception, string host) => exception switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => $"the name {host} does not resolve",
        HttpRequestException { InnerException: AuthenticationException } => $"the TLS certificate of {host} is not trusted",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => $"no TLS connection to {host} came about",
        HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } => $"the proxy did not let us through to {host}",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => $"{host} could not be connected to",
        HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded } => $"{host} closed the connection without an answer",
        HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse or HttpRequestError.ConfigurationLimitExceeded } => $"{host} did not answer in HTTP",
        HttpRequestException or IOException => $"the connection to {host} broke",
        OperationCanceledException or ExecutionRejectedException => $"{host} did not answer in time",
        _ => $"the request to {host} was given up",
    };
}
