using CsCheck;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Tests.Webhooks;

/// <summary>
/// Properties of <see cref="TwilioSignature"/> for any request, against an independent implementation of the signature.
/// </summary>
public class TwilioSignaturePropertyTests
{
    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static readonly Gen<string> Texts =
        Gen.Char[' ', '~'].Array[0, 12].Select(characters => new string(characters.AsSpan()));

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Texts,
        Gen.String,
        Gen.Char['à', 'ÿ'].Array[1, 5].Select(c => new string(c.AsSpan())),
        Gen.Const("😀"),
        Gen.Const("\ud800"));

    private static readonly Gen<string> Urls =
        from scheme in OneOf("https://", "http://")
        from host in OneOf("app.example", "App.Example", "127.0.0.1", "[2001:db8::1]")
        from port in OneOf("", ":443", ":80", ":8443")
        from path in OneOf("", "/", "/twilio/status", "/a%20b", "/ä")
        from query in OneOf("", "?", "?a=1&b=2", "?a=%c3%a4", "?x=a:b@c/d")
        select scheme + host + port + path + query;

    private static readonly Gen<KeyValuePair<string, StringValues>[]> Forms = Gen.Select(AnyText, AnyText).Array[0, 12]
        .Select(pairs => pairs.Select(pair => KeyValuePair.Create(pair.Item1, new StringValues(pair.Item2))).ToArray());

    private static readonly Gen<string> Tokens =
        Gen.Char['!', '~'].Array[1, 40].Select(characters => new string(characters.AsSpan()));

    [Test]
    public void IsValid_accepts_and_Compute_returns_the_reference_signature()
    {
        Gen.Select(Tokens, Urls, Forms).Sample((token, url, form) =>
            TwilioSignature.IsValid(WebhookData.ComputeSignature(token, url, form), token, url, form)
            && TwilioSignature.Compute(token, url, form) == WebhookData.ComputeSignature(token, url, form));
    }

    [Test]
    public void IsValid_ignores_the_order_of_fields()
    {
        var shuffled = Forms.SelectMany(form => Gen.Select(Gen.Const(form), Gen.Shuffle(form)));

        Gen.Select(Tokens, Urls, shuffled).Sample((token, url, forms) =>
            TwilioSignature.IsValid(WebhookData.ComputeSignature(token, url, forms.Item1), token, url, forms.Item2));
    }

    [Test]
    public void IsValid_rejects_a_changed_character_in_the_url()
    {
        var positions = Gen.Double[0, 1];

        Gen.Select(Tokens, Urls, Forms, positions, Gen.Char[' ', '~']).Sample((token, url, form, position, character) =>
        {
            var other = Replace(url, position, character);

            // The case of scheme and host has no meaning; TwilioSignatureEncodingTests covers path and query.
            return string.Equals(other, url, StringComparison.OrdinalIgnoreCase) || !TwilioSignature.IsValid(
                WebhookData.ComputeSignature(token, url, form), token, other, form);
        });
    }

    [Test]
    public void IsValid_rejects_a_changed_character_in_a_name_or_value()
    {
        var nonEmptyForms = Forms.Where(form => form.Length > 0);
        var (indexes, positions, characters) = (Gen.Int[0, 11], Gen.Double[0, 1], Gen.Char[' ', '~']);

        Gen.Select(Tokens, Urls, nonEmptyForms, indexes, Gen.Bool, positions, characters).Sample(
            (token, url, form, index, isName, position, character) =>
            {
                var (name, value) = form[index % form.Length];
                var other = form.ToArray();
                other[index % form.Length] = isName
                    ? new(Replace(name, position, character), value)
                    : new(name, Replace(value!, position, character));
                return HaveSamePairs(form, other) || !TwilioSignature.IsValid(
                    WebhookData.ComputeSignature(token, url, form), token, url, other);
            });
    }

    [Test]
    public void IsValid_rejects_a_changed_character_in_the_token()
    {
        var positions = Gen.Double[0, 1];

        Gen.Select(Tokens, Urls, Forms, positions, Gen.Char['!', '~']).Sample((token, url, form, position, character) =>
        {
            var other = Replace(token, position, character);
            return other == token || !TwilioSignature.IsValid(
                WebhookData.ComputeSignature(token, url, form), other, url, form);
        });
    }

    [Test]
    public void IsValid_rejects_a_changed_character_in_the_signature()
    {
        Gen.Select(Tokens, Urls, Forms, Gen.Double[0, 1], Gen.Char).Sample((token, url, form, position, character) =>
        {
            var signature = WebhookData.ComputeSignature(token, url, form);
            var other = Replace(signature, position, character);
            return other == signature || !TwilioSignature.IsValid(other, token, url, form);
        });
    }

    [Test]
    public void IsValid_never_throws_for_any_header_or_url()
    {
        var headers = Gen.OneOf(Gen.String, Gen.Char.Array[28].Select(c => new string(c.AsSpan())));

        Gen.Select(headers, Gen.OneOf(Gen.String, Urls), Forms).Sample((header, url, form) =>
            !TwilioSignature.IsValid(header, "token", url, form)
            && !TwilioSignature.IsValidBody(header, "token", url, "{}"u8));
    }

    private static string Replace(string text, double position, char character)
    {
        if (text.Length == 0)
        {
            return text;
        }

        var at = Math.Min(text.Length - 1, (int)(position * text.Length));
        return string.Concat(text.AsSpan(0, at), [character], text.AsSpan(at + 1));
    }

    // Twilio signs UTF-8, in which every unpaired surrogate becomes the same replacement character. Each pair counts
    // once.
    private static bool HaveSamePairs(KeyValuePair<string, StringValues>[] a, KeyValuePair<string, StringValues>[] b) =>
        GetPairs(a).SetEquals(GetPairs(b));

    private static HashSet<(string, string)> GetPairs(KeyValuePair<string, StringValues>[] form) =>
        [.. form.Select(pair => (pair.Key, pair.Value.ToString()))];
}
