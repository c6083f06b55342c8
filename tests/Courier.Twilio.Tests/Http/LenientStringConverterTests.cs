using System.Text.Json;
using Courier.Twilio.Http;

namespace Courier.Twilio.Tests.Http;

public class LenientStringConverterTests
{
    [TestCase("\"text\"", "text")]
    [TestCase("\"\"", "")]
    [TestCase("\"\\u00e9\\n\"", "é\n")]
    [TestCase("21211", "21211")]
    [TestCase("-1.50e3", "-1.50e3")]
    [TestCase("99999999999999999999999999", "99999999999999999999999999")]
    [TestCase("true", "true")]
    [TestCase("false", "false")]
    [TestCase("null", null)]
    [TestCase("{\"a\":[1]}", null)]
    [TestCase("[1,{\"a\":2}]", null)]
    [TestCase("\"\\ud83d\"", null)]
    public void Value_of_any_type_is_read(string json, string? expected)
    {
        var error = Parse($$"""{"code":{{json}},"message":"next"}""");

        Assert.That(error!.Code, Is.EqualTo(expected));
        Assert.That(error.Message, Is.EqualTo("next"));
    }

    [Test]
    public void Incomplete_value_is_no_document()
    {
        Assert.That(Parse("""{"code":[1"""), Is.Null);
    }

    [TestCase("text", "\"text\"")]
    [TestCase(null, "null")]
    public void Value_is_written_as_a_string(string? value, string expected)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            new LenientStringConverter().Write(writer, value, JsonSerializerOptions.Default);
        }

        Assert.That(System.Text.Encoding.UTF8.GetString(stream.ToArray()), Is.EqualTo(expected));
    }

    private static ErrorResource? Parse(string json) =>
        TwilioJson.Parse(TestData.Utf8(json), TwilioJson.Default.ErrorResource);
}
