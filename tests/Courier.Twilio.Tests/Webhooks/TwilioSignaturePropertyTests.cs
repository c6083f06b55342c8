using CsCheck;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Tests.Webhooks;

/// <summary>What holds of any request: signed by a second hand, judged by ours.</summary>
public class TwilioSignaturePropertyTests
{
    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static readonly Gen<string> Texts = Gen.Char[' ', '~'].Array[0, 12].Select(characters => new string(characters.AsSpan()));

    private static readonly Gen<string> Anything = Gen.OneOf(Texts, Gen.String, Gen.Char['à', 'ÿ'].Array[1, 5].Select(c => new string(c.AsSpan())), Gen.Const("😀"), Gen.Const("\ud800"));

    private static readonly Gen<string> Urls =
        from scheme in OneOf("https://", "http://")
        from host in OneOf("app.example", "App.Example", "127.0.0.1", "[2001:db8::1]")
        from port in OneOf("", ":443", ":80", ":8443")
        from path in OneOf("", "/", "/twilio/status", "/a%20b", "/ä")
        from query in OneOf("", "?", "?a=1&b=2", "?a=%c3%a4", "?x=a:b@c/d")
        select scheme + host + port + path + query;

    private static readonly Gen<KeyValuePair<string, StringValues>[]> Forms = Gen.Select(Anything, Anything).Array[0, 12]
        .Select(pairs => pairs.Select(pair => KeyValuePair.Create(pair.Item1, new StringValues(pair.Item2))).ToArray());

    private static readonly Gen<string> Tokens = Gen.Char['!', '~'].Array[1, 40].Select(characters => new string(characters.AsSpan()));

    [Test]
    public void A_signature_verifies_and_is_the_one_we_compute()
    {
        Gen.Select(Tokens, Urls, Forms).Sample((token, url, form) =>
            TwilioSignature.IsValid(WebhookData.ComputeSignature(token, url, form), token, url, form)
            && TwilioSignature.Compute(token, url, form) == WebhookData.ComputeSignature(token, url, form));
    }

    [Test]
    public void The_order_of_the_fields_does_not_matter()
    {
        Gen.Select(Tokens, Urls, Forms.SelectMany(form => Gen.Select(Gen.Const(form), Gen.Shuffle(form)))).Sample((token, url, forms) =>
            TwilioSignature.IsValid(WebhookData.ComputeSignature(token, url, forms.Item1), token, url, forms.Item2));
    }

    [Test]
    public void Another_character_in_the_url_is_another_url()
    {
        Gen.Select(Tokens, Urls, Forms, Gen.Double[0, 1], Gen.Char[' ', '~']).Sample((token, url, form, where, character) =>
        {
            var other = Replace(url, where, character);
            return other == url || !TwilioSignature.IsValid(WebhookData.ComputeSignature(token, url, form), token, other, form);
        });
    }

    [Test]
    public void Another_character_in_a_name_or_a_value_is_another_form()
    {
        Gen.Select(Tokens, Urls, Forms.Where(form => form.Length > 0), Gen.Int[0, 11], Gen.Bool, Gen.Double[0, 1], Gen.Char[' ', '~']).Sample(
            (token, url, form, which, isName, where, character) =>
            {
                var (name, value) = form[which % form.Length];
                var other = form.ToArray();
                other[which % form.Length] = isName ? new(Replace(name, where, character), value) : new(name, Replace(value!, where, character));
                return Same(form, other) || !TwilioSignature.IsValid(WebhookData.ComputeSignature(token, url, form), token, url, other);
            });
    }

    [Test]
    public void Another_character_in_the_token_is_another_token()
    {
        Gen.Select(Tokens, Urls, Forms, Gen.Double[0, 1], Gen.Char['!', '~']).Sample((token, url, form, where, character) =>
        {
            var other = Replace(token, where, character);
            return other == token || !TwilioSignature.IsValid(WebhookData.ComputeSignature(token, url, form), other, url, form);
        });
    }

    [Test]
    public void Another_character_in_the_signature_is_no_signature()
    {
        Gen.Select(Tokens, Urls, Forms, Gen.Double[0, 1], Gen.Char).Sample((token, url, form, where, character) =>
        {
            var signature = WebhookData.ComputeSignature(token, url, form);
            var other = Replace(signature, where, character);
            return other == signature || !TwilioSignature.IsValid(other, token, url, form);
        });
    }

    [Test]
    public void No_header_and_no_url_is_an_exception()
    {
        Gen.Select(Gen.OneOf(Gen.String, Gen.Char.Array[28].Select(c => new string(c.AsSpan()))), Gen.OneOf(Gen.String, Urls), Forms).Sample((header, url, form) =>
            !TwilioSignature.IsValid(header, "token", url, form) && !TwilioSignature.IsValidBody(header, "token", url, "{}"u8));
    }

    private static string Replace(string text, double where, char character)
    {
        if (text.Length == 0)
        {
            return text;
        }

        var at = Math.Min(text.Length - 1, (int)(where * text.Length));
        return string.Concat(text.AsSpan(0, at), [character], text.AsSpan(at + 1));
    }

    // Twilio signs UTF-8: half a pair, whichever half, is the same replacement character. And each pair counts once.
    private static bool Same(KeyValuePair<string, StringValues>[] a, KeyValuePair<string, StringValues>[] b) =>
        Pairs(a).SetEquals(Pairs(b));

    private static HashSet<(string, string)> Pairs(KeyValuePair<string, StringValues>[] form) => [.. form.Select(pair => (pair.Key, pair.Value.ToString()))];
}
