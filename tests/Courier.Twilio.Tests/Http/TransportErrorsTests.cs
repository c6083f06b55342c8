using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using Courier.Twilio.Http;
using Polly.Timeout;

namespace Courier.Twilio.Tests.Http;

public class TransportErrorsTests
{
    private const string Host = "api.twilio.com";

    private static IEnumerable<TestCaseData> Errors()
    {
        foreach (var (name, error, isTransient, description) in new[]
        {
            ("DNS: no such host", SocketError.HostNotFound, false, "the host {0} does not exist"),
            ("DNS: no address", SocketError.NoData, false, "the host {0} does not exist"),
            ("DNS: for now", SocketError.TryAgain, true, "the name {0} does not resolve for now"),
            ("DNS: server", SocketError.NoRecovery, true, "the name {0} does not resolve for now"),
        })
        {
            yield return Case(
                name,
                Http(HttpRequestError.NameResolutionError, inner: new SocketException((int)error)),
                isTransient,
                description);
        }

        foreach (var (name, text, description) in new[]
        {
            (
                "TLS certificate: untrusted",
                "The remote certificate is invalid because of errors in the certificate chain: UntrustedRoot",
                "the TLS certificate of {0} is not trusted"),
            (
                "TLS certificate: rejected by a callback",
                "The remote certificate was rejected by the provided RemoteCertificateValidationCallback.",
                "the TLS certificate of {0} is not trusted"),
            (
                "TLS certificate: other name",
                "The remote certificate is invalid according to the validation procedure: "
                    + "RemoteCertificateNameMismatch, RemoteCertificateChainErrors",
                "the TLS certificate of {0} is for another name"),
            (
                "TLS: plain HTTP",
                "Cannot determine the frame size or a corrupted frame was received.",
                "the TLS handshake with {0} failed"),
        })
        {
            yield return Case(
                name,
                Http(HttpRequestError.SecureConnectionError, inner: new AuthenticationException(text)),
                false,
                description);
        }

        yield return Case(
            "TLS handshake",
            Http(HttpRequestError.SecureConnectionError, inner: new IOException()),
            true,
            "the TLS handshake with {0} failed");
        yield return Case(
            "proxy tunnel", Http(HttpRequestError.ProxyTunnelError), true, "the proxy opened no tunnel to {0}");
        yield return Case(
            "proxy tunnel 407",
            Http(HttpRequestError.ProxyTunnelError, "failed with status code '407'"),
            false,
            "the proxy opened no tunnel to {0}");
        yield return Case(
            "proxy credentials",
            Http(HttpRequestError.ProxyTunnelError, status: HttpStatusCode.ProxyAuthenticationRequired),
            false,
            "the proxy opened no tunnel to {0}");
        yield return Case(
            "connect",
            Http(HttpRequestError.ConnectionError, inner: new SocketException((int)SocketError.ConnectionRefused)),
            true,
            "the connection to {0} could not be established");
        yield return Case(
            "response ended",
            Http(HttpRequestError.ResponseEnded),
            true,
            "{0} closed the connection without a complete response");
        yield return Case(
            "invalid response", Http(HttpRequestError.InvalidResponse), true, "the response of {0} is not valid HTTP");
        yield return Case(
            "header limit",
            Http(HttpRequestError.ConfigurationLimitExceeded),
            true,
            "the response of {0} is not valid HTTP");
        yield return Case(
            "reset",
            Http(HttpRequestError.Unknown, inner: new SocketException((int)SocketError.ConnectionReset)),
            true,
            "the connection to {0} broke off");
        yield return Case(
            "raw reset",
            new SocketException((int)SocketError.ConnectionReset),
            true,
            "the connection to {0} broke off");
        yield return Case("timeout of a handler", new TimeoutException(), true, "the request to {0} timed out");
        yield return Case(
            "redirect",
            new RedirectedResponseException(),
            false,
            "the response comes from another address than {0}");
        yield return Case("read", new IOException("reset"), true, "the connection to {0} broke off");
        yield return Case("cancellation", new TaskCanceledException(), true, "the request to {0} timed out");
        yield return Case("timeout", new TimeoutRejectedException(), true, "the request to {0} timed out");
        yield return Case("disposed", new ObjectDisposedException("client"), true, "the request to {0} was abandoned");
        yield return Case(
            "transmitted", new ContentAlreadyTransmittedException(), true, "the request to {0} was abandoned");
    }

    [TestCaseSource(nameof(Errors))]
    public void Exception_of_the_transport_is_classified(Exception exception, bool isTransient, string description)
    {
        Assert.That(TransportErrors.IsTransportError(exception), Is.True);
        Assert.That(TransportErrors.IsTransient(exception), Is.EqualTo(isTransient));
        Assert.That(
            TransportErrors.Classify(exception, Host).Description,
            Is.EqualTo(description.Replace("{0}", Host, StringComparison.Ordinal)));
    }

    [Test]
    public void Exception_of_other_code_is_named_and_attributed_to_a_handler()
    {
        foreach (var exception in new Exception[] { new InvalidOperationException(), new FormatException() })
        {
            var error = TransportErrors.Classify(exception, Host);

            Assert.That(TransportErrors.IsTransportError(exception), Is.False);
            Assert.That(error.IsTransient, Is.False);
            Assert.That(
                error.Description, Is.EqualTo($"a handler of the HTTP client threw {exception.GetType().Name}"));
            Assert.That(error.Advice, Does.Contain("handler"));
        }
    }

    [Test]
    public void Certificate_for_another_name_gives_no_advice_to_trust_it()
    {
        var error = TransportErrors.Classify(
            Http(
                HttpRequestError.SecureConnectionError,
                inner: new AuthenticationException("invalid: RemoteCertificateNameMismatch")),
            Host);

        Assert.That(error.Advice, Does.StartWith("Do not trust this certificate"));
    }

    [Test]
    public void Descriptions_contain_no_text_of_the_exception()
    {
        foreach (var error in Enum.GetValues<HttpRequestError>())
        {
            Assert.That(
                TransportErrors.Classify(Http(error, TestValues.AuthToken), Host).Description,
                Does.Not.Contain(TestValues.AuthToken));
        }
    }

    private static TestCaseData Case(string name, Exception exception, bool isTransient, string description) =>
        new TestCaseData(exception, isTransient, description).SetArgDisplayNames(name);

    private static HttpRequestException Http(
        HttpRequestError error, string message = "failed", Exception? inner = null, HttpStatusCode? status = null) =>
        new(error, message, inner, status);
}
