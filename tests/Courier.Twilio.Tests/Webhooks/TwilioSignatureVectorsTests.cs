using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Tests.Webhooks;

/// <summary>Every signature that Twilio and its clients have published.</summary>
public class TwilioSignatureVectorsTests
{
    [Test]
    public void All_of_them_hold()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(SharedData.Find("twilio-signature-vectors.json")));
        var vectors = file.RootElement.GetProperty("vectors").EnumerateArray().ToList();

        Assert.That(vectors, Has.Count.EqualTo(15));
        Assert.Multiple(() =>
        {
            foreach (var vector in vectors)
            {
                Assert.That(Holds(vector), Is.True, vector.GetProperty("name").GetString());
                Assert.That(Computed(vector), Is.EqualTo(vector.GetProperty("signature").GetString()), vector.GetProperty("name").GetString());
            }
        });
    }

    private static bool Holds(JsonElement vector)
    {
        var (signature, token, url) = (Text(vector, "signature"), Text(vector, "auth_token")!, Text(vector, "url")!);
        return Text(vector, "body") is { } body
            ? TwilioSignature.IsValidBody(signature, token, url, Encoding.UTF8.GetBytes(body))
            : TwilioSignature.IsValid(signature, token, url, Form(vector));
    }

    private static string Computed(JsonElement vector) =>
        TwilioSignature.Compute(Text(vector, "auth_token")!, Text(vector, "signed_url")!, Form(vector));

    private static List<KeyValuePair<string, StringValues>> Form(JsonElement vector) => vector.GetProperty("params") is { ValueKind: JsonValueKind.Object } fields
        ? [.. fields.EnumerateObject().Select(field => KeyValuePair.Create(field.Name, Values(field.Value)))]
        : [];

    private static StringValues Values(JsonElement value) => value.ValueKind is JsonValueKind.Array
        ? new StringValues(value.EnumerateArray().Select(one => one.GetString()).ToArray())
        : value.GetString();

    private static string? Text(JsonElement vector, string name) => vector.GetProperty(name).GetString();
}
