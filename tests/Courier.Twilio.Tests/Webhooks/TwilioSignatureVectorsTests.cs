using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Tests.Webhooks;

/// <summary>
/// <see cref="TwilioSignature"/> against all signatures that Twilio and its client libraries publish.
/// </summary>
public class TwilioSignatureVectorsTests
{
    [Test]
    public void Published_signatures_are_valid_and_computed()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(PublishedData.Find("twilio-signature-vectors.json")));
        var vectors = file.RootElement.GetProperty("vectors").EnumerateArray().ToList();

        Assert.That(vectors, Has.Count.EqualTo(15));
        Assert.Multiple(() =>
        {
            foreach (var vector in vectors)
            {
                Assert.That(IsValid(vector), Is.True, vector.GetProperty("name").GetString());
                Assert.That(
                    Compute(vector),
                    Is.EqualTo(vector.GetProperty("signature").GetString()),
                    vector.GetProperty("name").GetString());
            }
        });
    }

    private static bool IsValid(JsonElement vector)
    {
        var (signature, token, url) = (
            GetText(vector, "signature"), GetText(vector, "auth_token")!, GetText(vector, "url")!);
        return GetText(vector, "body") is { } body
            ? TwilioSignature.IsValidBody(signature, token, url, Encoding.UTF8.GetBytes(body))
            : TwilioSignature.IsValid(signature, token, url, GetForm(vector));
    }

    private static string Compute(JsonElement vector) =>
        TwilioSignature.Compute(GetText(vector, "auth_token")!, GetText(vector, "signed_url")!, GetForm(vector));

    private static List<KeyValuePair<string, StringValues>> GetForm(JsonElement vector) =>
        vector.GetProperty("params") is { ValueKind: JsonValueKind.Object } fields
        ? [.. fields.EnumerateObject().Select(field => KeyValuePair.Create(field.Name, GetValues(field.Value)))]
        : [];

    private static StringValues GetValues(JsonElement value) => value.ValueKind is JsonValueKind.Array
        ? new StringValues(value.EnumerateArray().Select(item => item.GetString()).ToArray())
        : value.GetString();

    private static string? GetText(JsonElement vector, string name) => vector.GetProperty(name).GetString();
}
