using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using Courier.Twilio.Diagnostics;
using Polly;
using Polly.Timeout;

namespace Courier.Twilio.Http;

/// <summary>Classifies and describes the exceptions of the transport and of handlers around it.</summary>
internal static class TransportErrors
{
    private const int MaxQuoteLength = 200;

    private const string TrustAdvice =
        "Correct the trust first: install the certificate of the authority that signed it, for example of a proxy that "
        + "inspects TLS.";

    private const string CertificateNameAdvice =
        "Do not trust this certificate: it belongs to another host. Check the base address, DNS and the proxy.";

    private const string NotTlsAdvice =
        "Check scheme and port of the base address: the server there may speak plain HTTP.";

    private const string ProxyAdvice = "Configure the credentials of the proxy first.";

    private const string NameAdvice =
        "Check the spelling of the base address, edge and region: this host does not exist.";

    private const string HandlerAdvice =
        "Correct the handler that the application added to the HTTP client: it failed before the request was "
        + "transmitted.";

    /// <summary>
    /// Returns whether the exception is one of the transport, of a timeout or of a resilience strategy. Any other one
    /// is an error of a handler that the application added.
    /// </summary>
    public static bool IsTransportError(Exception exception) => exception
        is HttpRequestException or IOException or SocketException or OperationCanceledException or TimeoutException
        or ObjectDisposedException or ExecutionRejectedException or ContentAlreadyTransmittedException;

    /// <summary>Returns whether the same request may succeed later.</summary>
    public static bool IsTransient(Exception exception) => Classify(exception, "").IsTransient;

    /// <summary>Describes the exception. The text of an exception of the transport is not quoted.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="host">The host of the request, with its port.</param>
    /// <param name="redactor">
    /// Redacts the text of an exception of the application's handler; <see langword="null"/> names its type only.
    /// </param>
    public static TransportError Classify(
        Exception exception, string host, SecretRedactor? redactor = null) => exception switch
    {
        RedirectedResponseException =>
            new($"the response comes from another address than {host}", false),
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } e => ClassifyName(e, host),
        HttpRequestException { InnerException: AuthenticationException e } => ClassifyTls(e, host),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } =>
            new($"the TLS handshake with {host} failed", true),
        HttpRequestException { StatusCode: HttpStatusCode.ProxyAuthenticationRequired } =>
            new($"the proxy opened no tunnel to {host}", false, ProxyAdvice),
        HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } e
            when e.Message.Contains("407", StringComparison.Ordinal) =>
            new($"the proxy opened no tunnel to {host}", false, ProxyAdvice),
        HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } =>
            new($"the proxy opened no tunnel to {host}", true),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } =>
            new($"the connection to {host} could not be established{SandboxHint.For(host)}", true),
        HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded } =>
            new($"{host} closed the connection without a complete response", true),
        HttpRequestException
        {
            HttpRequestError: HttpRequestError.InvalidResponse or HttpRequestError.ConfigurationLimitExceeded,
        } => new($"the response of {host} is not valid HTTP", true),
        HttpRequestException or IOException or SocketException => new($"the connection to {host} broke off", true),
        InvalidDataException => new($"the response of {host} is too long, or cannot be decoded", false),
        OperationCanceledException or TimeoutException or TimeoutRejectedException =>
            new($"the request to {host} timed out", true),
        ObjectDisposedException or ExecutionRejectedException or ContentAlreadyTransmittedException =>
            new($"the request to {host} was abandoned", true),
        _ => new(
            $"a handler of the HTTP client threw {exception.GetType().Name}{Quote(exception, redactor)}",
            false,
            HandlerAdvice),
    };

    /// <summary>A resolver that fails may succeed later; a host that does not exist does not.</summary>
    private static TransportError ClassifyName(HttpRequestException exception, string host) =>
        exception.InnerException is SocketException
        {
            SocketErrorCode: SocketError.HostNotFound or SocketError.NoData,
        }
            ? new($"the host {host} does not exist", false, NameAdvice)
            : new($"the name {host} does not resolve for now", true);

    private static string Quote(Exception exception, SecretRedactor? redactor) =>
        redactor?.Redact(exception.Message)?.Trim().TrimEnd('.') is { Length: > 0 } text
            ? $": {LogSanitizer.Sanitize(text, MaxQuoteLength)}"
            : "";

    // The platform reports the cause in the text only. With UseSystemResourceKeys the text is a key, which names the
    // certificate as well.
    private static TransportError ClassifyTls(AuthenticationException error, string host) => error.Message switch
    {
        var text when text.Contains("RemoteCertificateNameMismatch", StringComparison.Ordinal) =>
            new($"the TLS certificate of {host} is for another name", false, CertificateNameAdvice),
        var text when text.Contains("cert", StringComparison.OrdinalIgnoreCase) =>
            new($"the TLS certificate of {host} is not trusted", false, TrustAdvice),
        _ => new($"the TLS handshake with {host} failed", false, NotTlsAdvice),
    };
}
