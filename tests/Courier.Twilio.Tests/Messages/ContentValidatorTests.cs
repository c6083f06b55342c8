using Courier.Sms;
using Microsoft.Extensions.Primitives;
using static Courier.Twilio.Tests.Messages.TwilioRequests;

namespace Courier.Twilio.Tests.Messages;

public class ContentValidatorTests
{
    private const string Template = "HXaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    [Test]
    public void Body_may_have_1600_characters_and_no_more()
    {
        CreateRequest(TestData.Message(new string('x', 1_600)));

        var failure = GetFailure(TestData.Message(new string('x', 1_601)));

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.InvalidMessage));
        Assert.That(failure.Message, Is.EqualTo("Body has 1,601 characters; Twilio accepts at most 1,600."));
    }

    [Test]
    public void Emoji_counts_as_one_character()
    {
        CreateRequest(TestData.Message(string.Concat(Enumerable.Repeat("😀", 801))));
        CreateRequest(TestData.Message(string.Concat(Enumerable.Repeat("😀", 1_600))));

        Assert.That(
            GetFailure(TestData.Message(string.Concat(Enumerable.Repeat("😀", 1_601)))).Message,
            Does.StartWith("Body has 1,601"));
    }

    [Test]
    public void Body_of_an_override_with_more_than_1600_characters_is_rejected()
    {
        Assert.That(
            GetFailure(TestData.Message(overrides: Body(new() { ["body"] = new string('x', 1_601) }))).Message,
            Does.StartWith("Body has 1,601"));
    }

    [Test]
    public void Message_may_have_ten_media_and_no_more()
    {
        CreateRequest(TestData.Message() with { MediaUrls = Media(10) });

        var urls = Media(11).Select(url => url.OriginalString).ToArray();
        Assert.That(
            GetFailure(TestData.Message() with { MediaUrls = Media(11) }).Message,
            Is.EqualTo("MediaUrl has 11 values; Twilio accepts at most 10."));
        Assert.That(
            GetFailure(TestData.Message(overrides: Body(new() { ["mediaUrl"] = urls }))).Message,
            Is.EqualTo("MediaUrl has 11 values; Twilio accepts at most 10."));
    }

    [Test]
    public void Message_without_content_is_rejected()
    {
        Assert.That(GetFailure(TestData.Message(body: null)).Message, Does.StartWith("The message has no content"));
        Assert.That(
            GetFailure(TestData.Message(overrides: Body(new() { ["Body"] = StringValues.Empty }))).Message,
            Does.StartWith("The message has no content"));
    }

    [TestCase("MediaUrl", "https://app.example/1.png")]
    [TestCase("ContentSid", "HXaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Media_or_a_content_template_is_content(string field, string value)
    {
        CreateRequest(TestData.Message(body: null, overrides: Body(new() { [field] = value })));
        CreateRequest(TestData.Message(body: " ", overrides: Body(new() { [field] = value })));
    }

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("\r\n\t")]
    [TestCase("\u00A0\u2003")]
    public void Blank_text_without_media_is_rejected(string body)
    {
        var failure = GetFailure(TestData.Message(body));

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.InvalidMessage));
        Assert.That(failure.Message, Does.EndWith(": set a text, media or a ContentSid."));
        Assert.That(
            GetFailure(TestData.Message(body, Body(new() { ["MediaUrl"] = "", ["ContentSid"] = "" }))).Message,
            Is.EqualTo(failure.Message));
    }

    [TestCase("/photos/1.png")]
    [TestCase("photos/1.png")]
    [TestCase("app.example/1.png")]
    [TestCase("//app.example/1.png")]
    [TestCase("file:///etc/canary")]
    [TestCase("FILE:///etc/canary")]
    [TestCase("ftp://app.example/canary.png")]
    [TestCase("C:\\photos\\canary.png")]
    [TestCase("https:///canary.png")]
    [TestCase("https://")]
    public void Media_that_Twilio_cannot_download_is_rejected(string url)
    {
        var failure = GetFailure(TestData.Message(overrides: Body(new() { ["MediaUrl"] = url })));

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.InvalidMessage));
        Assert.That(failure.Message, Does.StartWith("MediaUrl must be an absolute http or https URL"));
        Assert.That(failure.ToString(), Does.Not.Contain("canary"));
    }

    [Test]
    public void Media_of_the_message_is_validated_and_named_by_its_index()
    {
        var media = new[] { new Uri("https://app.example/1.png"), new Uri("/2.png", UriKind.Relative) };

        Assert.That(
            GetFailure(TestData.Message() with { MediaUrls = media }).Message,
            Does.StartWith("MediaUrl[1] must be an absolute http or https URL"));
    }

    [TestCase("data:image/png;base64,iVBORw0KGgo=", "MediaUrl contains the file itself")]
    [TestCase("DATA:,x", "MediaUrl contains the file itself")]
    [TestCase("[\"https://a.example/1.png\",\"https://a.example/2.png\"]", "MediaUrl is a list written as one text")]
    [TestCase(" [ ]", "MediaUrl is a list written as one text")]
    public void Media_that_is_a_file_or_a_list_is_rejected(string value, string error)
    {
        Assert.That(
            GetFailure(TestData.Message(overrides: Body(new() { ["MediaUrl"] = value }))).Message,
            Does.StartWith(error));
    }

    [TestCase("https://app.example/1.png?token=a,b")]
    [TestCase("http://app.example:8080/Ünïcode.png")]
    [TestCase("HTTPS://APP.EXAMPLE/1.PNG")]
    [TestCase("")]
    public void Media_that_Twilio_may_download_is_posted(string url)
    {
        var request = CreateRequest(TestData.Message(overrides: Body(new() { ["MediaUrl"] = url })));

        Assert.That(request.Fields["MediaUrl"].ToString(), Is.EqualTo(url));
    }

    [TestCase("not JSON", "it is not JSON.")]
    [TestCase("{\"1\":\"Ada\"", "it is not JSON.")]
    [TestCase("{'1':'Ada'}", "it is not JSON.")]
    [TestCase("[\"Ada\"]", "such as {\"1\":\"Ada\"}.")]
    [TestCase("\"Ada\"", "such as {\"1\":\"Ada\"}.")]
    [TestCase("null", "such as {\"1\":\"Ada\"}.")]
    [TestCase("{\"1\":5}", "the value of .1 is not a text.")]
    [TestCase("{\"1\":\"a\",\"two\":null}", "the value of .two is not a text.")]
    [TestCase("{\"1\":{}}", "the value of .1 is not a text.")]
    public void Variables_that_are_no_object_of_texts_are_rejected(string variables, string error)
    {
        var failure = GetFailure(TestData.Message(
            null, Body(new() { ["ContentSid"] = Template, ["ContentVariables"] = variables })));

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.InvalidMessage));
        Assert.That(
            failure.Message,
            Does.StartWith("ContentVariables must be a JSON object whose values are texts").And.EndsWith(error));
    }

    [TestCase("{}")]
    [TestCase("{\"1\":\"Ada\",\"name\":\"\"}")]
    [TestCase("")]
    public void Variables_that_are_an_object_of_texts_are_posted(string variables)
    {
        CreateRequest(TestData.Message(
            null, Body(new() { ["ContentSid"] = Template, ["ContentVariables"] = variables })));
    }

    [Test]
    public void Variables_without_a_content_template_are_rejected()
    {
        Assert.That(
            GetFailure(TestData.Message(overrides: Body(new() { ["ContentVariables"] = "{}" }))).Message,
            Is.EqualTo("ContentVariables needs a content template: set ContentSid."));
    }

    private static TwilioOverrides Body(TwilioFieldSet body) => new() { Body = body };

    private static Uri[] Media(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new Uri($"https://a.example/{i}.png"))];
}
