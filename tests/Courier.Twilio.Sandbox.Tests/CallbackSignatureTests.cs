using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Courier.Twilio.Sandbox.Callbacks;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class CallbackSignatureTests : CallbackFixture
{
    [TestCase("/status")]
    [TestCase("/status?cid=1&x=%20y")]
    [TestCase("/status?a=b#rc=2&ct=1000")]
    public async Task Signature_covers_the_url_without_fragment_and_the_sorted_form(string path)
    {
        await SendAsync(path);
        Time.Advance(TestValues.Pace * 3);

        var posted = await Application.NextAsync();

        var fields = posted.Form
            .OrderBy(static field => field.Key, StringComparer.Ordinal)
            .Select(static field => field.Key + field.Value);
        var (key, signed) = (Encoding.UTF8.GetBytes(Sandbox.AuthToken), posted.Url + string.Concat(fields));
#pragma warning disable CA5350 // Twilio's choice: the signature is HMAC-SHA1.
        Assert.That(
            posted.Headers["X-Twilio-Signature"],
            Is.EqualTo(Convert.ToBase64String(HMACSHA1.HashData(key, Encoding.UTF8.GetBytes(signed)))));
#pragma warning restore CA5350
    }

    [Test]
    public void Signature_equals_published_signatures_of_Twilio()
    {
        var path = PublishedData.Find("twilio-signature-vectors.json");
        using var table = JsonDocument.Parse(File.ReadAllText(path));
        var vectors = table.RootElement.GetProperty("vectors").EnumerateArray().Where(IsPostedForm).ToList();

        var different = vectors
            .Where(static vector => Compute(vector) != vector.GetProperty("signature").GetString())
            .Select(static vector => vector.GetProperty("name").GetString());

        Assert.That(vectors, Is.Not.Empty);
        Assert.That(different, Is.Empty);
    }

    [Test]
    public async Task User_and_password_are_sent_as_a_header_and_not_signed()
    {
        var address = $"http://user:pass@127.0.0.1:{Application.Address.Port}/status";
        await SendAndGetSidAsync(("StatusCallback", address));
        Time.Advance(TestValues.Pace * 3);

        var posted = await Application.NextAsync();

        Assert.That(posted.Headers["Authorization"], Is.EqualTo("Basic " + Convert.ToBase64String("user:pass"u8)));
        Assert.That(
            posted.Headers["X-Twilio-Signature"],
            Is.EqualTo(CallbackSignature.Compute(Sandbox.AuthToken, posted.Url, posted.Form)));
    }

    /// <summary>
    /// Whether the vector is a form with single values. URLs with a user and a password are excluded: Twilio's clients
    /// accept a signature over both, but Twilio does not create one.
    /// </summary>
    private static bool IsPostedForm(JsonElement vector)
    {
        var (parameters, url) = (vector.GetProperty("params"), vector.GetProperty("signed_url").GetString()!);
        return parameters.ValueKind is JsonValueKind.Object
            && parameters.EnumerateObject().All(static field => field.Value.ValueKind is JsonValueKind.String)
            && url.Contains("://", StringComparison.Ordinal)
            && !url.Contains('@', StringComparison.Ordinal);
    }

    private static string Compute(JsonElement vector) => CallbackSignature.Compute(
        vector.GetProperty("auth_token").GetString()!,
        vector.GetProperty("signed_url").GetString()!,
        vector.GetProperty("params")
            .EnumerateObject()
            .Select(static field => KeyValuePair.Create(field.Name, field.Value.GetString()!)));
}
