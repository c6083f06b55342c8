using System.Text;
using Courier.Twilio.Http;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Tests.Http;

public class FormContentTests
{
    [TestCase("a b", "a+b")]
    [TestCase("a+b", "a%2Bb")]
    [TestCase("a&b=c", "a%26b%3Dc")]
    [TestCase("100%", "100%25")]
    [TestCase("-._~", "-._~")]
    [TestCase("*!'()", "%2A%21%27%28%29")]
    [TestCase("\r\n\0", "%0D%0A%00")]
    [TestCase("é€😀", "%C3%A9%E2%82%AC%F0%9F%98%80")]
    [TestCase("", "")]
    public async Task Value_is_encoded_as_form_field(string value, string expected)
    {
        using var content = new FormContent(new TwilioFieldSet { ["Body"] = value });

        Assert.That(await content.ReadAsStringAsync(), Is.EqualTo($"Body={expected}"));
    }

    // Not a test case: an attribute cannot hold an unpaired surrogate.
    [Test]
    public async Task Unpaired_surrogate_is_encoded_as_replacement_character()
    {
        using var content = new FormContent(new TwilioFieldSet { ["Body"] = "\ud83d" });

        Assert.That(await content.ReadAsStringAsync(), Is.EqualTo("Body=%EF%BF%BD"));
    }

    [Test]
    public async Task Text_of_many_characters_is_encoded_as_dotnet_does()
    {
        var text = new StringBuilder();
        for (var character = 0; character < 0xD800; character += 7)
        {
            text.Append((char)character);
        }

        using var content = new FormContent(new TwilioFieldSet { ["Body"] = text.ToString() });
        using var expected = new FormUrlEncodedContent([new("Body", text.ToString())]);

        Assert.That(await content.ReadAsStringAsync(), Is.EqualTo(await expected.ReadAsStringAsync()));
    }

    [Test]
    public async Task Fields_and_their_values_keep_their_order()
    {
        using var content = new FormContent(new TwilioFieldSet
        {
            ["To"] = TestValues.Number,
            ["MediaUrl"] = new StringValues(["https://a.example/1", "https://a.example/2"]),
            ["Body"] = "x",
        });

        Assert.That(
            await content.ReadAsStringAsync(),
            Is.EqualTo("To=%2B12025550156&MediaUrl=https%3A%2F%2Fa.example%2F1"
                + "&MediaUrl=https%3A%2F%2Fa.example%2F2&Body=x"));
    }

    [Test]
    public async Task Field_without_value_is_omitted()
    {
        using var content = new FormContent(new TwilioFieldSet { ["Body"] = StringValues.Empty, ["To"] = "x" });

        Assert.That(await content.ReadAsStringAsync(), Is.EqualTo("To=x"));
    }

    [Test]
    public async Task Headers_state_the_type_and_the_exact_length()
    {
        using var content = new FormContent(new TwilioFieldSet { ["Body"] = "é" });

        Assert.That(content.Headers.ContentType!.ToString(), Is.EqualTo("application/x-www-form-urlencoded"));
        Assert.That(content.Headers.ContentLength, Is.EqualTo("Body=%C3%A9".Length));
        Assert.That(await content.ReadAsByteArrayAsync(), Has.Length.EqualTo("Body=%C3%A9".Length));
    }

    [Test]
    public void Empty_field_set_has_length_zero()
    {
        using var content = new FormContent(TwilioFieldSet.Empty);

        Assert.That(content.Headers.ContentLength, Is.Zero);
    }

    [Test]
    public async Task Content_is_readable_any_number_of_times_and_in_any_way()
    {
        using var content = new FormContent(new TwilioFieldSet { ["Body"] = "text" });
        using var async = new MemoryStream();
        using var sync = new MemoryStream();

        await content.CopyToAsync(async);
        content.CopyTo(sync, context: null, CancellationToken.None);

        Assert.That(Encoding.UTF8.GetString(async.ToArray()), Is.EqualTo("Body=text"));
        Assert.That(sync.ToArray(), Is.EqualTo(async.ToArray()));
        Assert.That(await content.ReadAsStringAsync(), Is.EqualTo("Body=text"));
        Assert.That(await content.ReadAsStringAsync(), Is.EqualTo("Body=text"));
    }

    [Test]
    public void Bytes_stay_readable_after_the_content_was_disposed()
    {
        var content = new FormContent(new TwilioFieldSet { ["Body"] = "text" });
        content.Dispose();

        Assert.That(Encoding.UTF8.GetString(content.Bytes.Span), Is.EqualTo("Body=text"));
    }
}
