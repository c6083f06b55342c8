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
        yield return Case("DNS", Http(HttpRequestError.NameResolutionError), true, "the name {0} does not resolve");
        yield return Case(
            "TLS certificate",
            Http(HttpRequestError.SecureConnectionError, inner: new AuthenticationException()),
            false,
            "the TLS certificate of {0} is not trusted");
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
            TransportErrors.Describe(exception, Host),
            Is.EqualTo(description.Replace("{0}", Host, StringComparison.Ordinal)));
    }

    [Test]
    public void Exception_of_other_code_is_no_transport_error()
    {
        foreach (var exception in new Exception[] { new InvalidOperationException(), new FormatException() })
        {
            Assert.That(TransportErrors.IsTransportError(exception), Is.False);
            Assert.That(TransportErrors.IsTransient(exception), Is.False);
            Assert.That(
                TransportErrors.Describe(exception, Host), Is.EqualTo("the request to api.twilio.com was abandoned"));
        }
    }

    [Test]
    public void Descriptions_contain_no_text_of_the_exception()
    {
        foreach (var error in Enum.GetValues<HttpRequestError>())
        {
            Assert.That(
                TransportErrors.Describe(Http(error, TestValues.AuthToken), Host),
                Does.Not.Contain(TestValues.AuthToken));
        }
    }

    private static TestCaseData Case(string name, Exception exception, bool isTransient, string description) =>
        new TestCaseData(exception, isTransient, description).SetArgDisplayNames(name);

    private static HttpRequestException Http(
        HttpRequestError error, string message = "failed", Exception? inner = null, HttpStatusCode? status = null) =>
        new(error, message, inner, status);
}
