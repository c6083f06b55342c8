using System.Net;
using Courier.Twilio.Tool.Doctor;

namespace Courier.Twilio.Tool.Tests;

/// <summary>What doctor says about responses of Twilio, and about their absence.</summary>
internal sealed class ProbeDiagnosisTests
{
    private static readonly CourierTwilioOptions AuthToken = new() { AuthToken = "t" };

    private static readonly CourierTwilioOptions ApiKeyOfRegion =
        new() { ApiKeySid = "SK1", ApiKeySecret = "s", Region = "ie1", Edge = "dublin" };

    private static readonly CourierTwilioOptions Gateway = new() { BaseAddress = new("https://gateway.example/") };

    [Test]
    public void List_of_messages_is_no_problem() =>
        Assert.That(
            ProbeDiagnosis.Diagnose(
                new(AuthToken, []),
                new ProbeResult.Response(HttpStatusCode.OK, ErrorCode: null, IsMessageList: true, IsSandbox: false)),
            Is.Null);

    [Test]
    public void Rejected_auth_token_is_corrected() =>
        Assert.That(
            Describe(AuthToken, HttpStatusCode.Unauthorized, 20003),
            Does.StartWith("Twilio does not accept the credentials (401, error 20003).")
                .And.Contain("Correct Courier:Twilio:AuthToken")
                .And.Contain("set Region and Edge"));

    [Test]
    public void Rejected_api_key_of_a_region_is_corrected() =>
        Assert.That(
            Describe(ApiKeyOfRegion, HttpStatusCode.Unauthorized, 20003),
            Does.Contain("Correct Courier:Twilio:ApiKeySid and Courier:Twilio:ApiKeySecret")
                .And.Contain("Region is ie1. Tokens and API keys belong to one region"));

    [TestCase(HttpStatusCode.NotFound, 20404, "The account does not exist at https://api.twilio.com/ (404, error ")]
    [TestCase(HttpStatusCode.TooManyRequests, 20429, "The server cannot respond now (429, error 20429).")]
    [TestCase(HttpStatusCode.ServiceUnavailable, null, "The server cannot respond now (503).")]
    [TestCase(HttpStatusCode.Forbidden, 20005, "Twilio rejected the request (403, error 20005).")]
    [TestCase(HttpStatusCode.Unauthorized, null, "The server responded with 401, but not as Twilio does.")]
    [TestCase(HttpStatusCode.Redirect, null, "The server responded with 302, but not as Twilio does.")]
    public void Response_is_described(HttpStatusCode status, int? code, string sentence) =>
        Assert.That(Describe(AuthToken, status, code), Does.StartWith(sentence).And.Contains("\n- "));

    [TestCase(HttpRequestError.NameResolutionError, "The host api.dublin.ie1.twilio.com cannot be resolved.\n"
        + "- Correct Courier:Twilio:Region and Courier:Twilio:Edge")]
    [TestCase(HttpRequestError.ConnectionError, "The connection to api.dublin.ie1.twilio.com:443 failed.")]
    [TestCase(HttpRequestError.SecureConnectionError, "The TLS connection to api.dublin.ie1.twilio.com:443 failed.")]
    [TestCase(HttpRequestError.ProxyTunnelError, "The proxy did not connect to api.dublin.ie1.twilio.com:443.")]
    [TestCase(HttpRequestError.ResponseEnded, "api.dublin.ie1.twilio.com:443 did not respond as Twilio does")]
    [TestCase(null, "https://api.dublin.ie1.twilio.com/ did not respond within 00:00:10.")]
    public void Missing_response_is_described(HttpRequestError? error, string sentence) =>
        Assert.That(
            Describe(ApiKeyOfRegion, new ProbeResult.NoResponse(error)),
            Does.StartWith(sentence).And.Contains("\n- "));

    [Test]
    public void Unknown_host_of_the_base_address_is_corrected() =>
        Assert.That(
            Describe(Gateway, new ProbeResult.NoResponse(HttpRequestError.NameResolutionError)),
            Is.EqualTo("The host gateway.example cannot be resolved.\n"
                + "- Correct Courier:Twilio:BaseAddress; without it, requests go to Twilio."));

    private static string Describe(CourierTwilioOptions options, HttpStatusCode status, int? code) =>
        Describe(options, new ProbeResult.Response(status, code, IsMessageList: false, IsSandbox: false));

    private static string Describe(CourierTwilioOptions options, ProbeResult result)
    {
        var problem = ProbeDiagnosis.Diagnose(new(options, []), result)!;
        return string.Join('\n', [problem.Description, .. problem.Corrections.Select(correction => $"- {correction}")]);
    }
}
