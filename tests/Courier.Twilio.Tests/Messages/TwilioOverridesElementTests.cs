using System.Text.Json;

namespace Courier.Twilio.Tests.Messages;

/// <summary>
/// <see cref="TwilioOverrides.Parse(JsonElement)"/> with elements of documents that were not validated.
/// </summary>
public class TwilioOverridesElementTests
{
    [TestCase(@"{""body"":{""Body"":""\ud800""}}", "$.body.Body")]
    [TestCase(@"{""body"":{""MediaUrl"":[""x"",""\udfff""]}}", "$.body.MediaUrl[1]")]
    [TestCase(@"{""body"":{""ContentVariables"":{""1"":""\ud800""}}}", "$.body.ContentVariables.1")]
    [TestCase(@"{""body"":{""ContentVariables"":{""\ud800"":""1""}}}", "$.body.ContentVariables")]
    [TestCase(@"{""body"":{""\ud800"":""x""}}", "$.body")]
    [TestCase(@"{""config"":{""authToken"":""\ud800""}}", "$.config.authToken")]
    [TestCase(@"{""\ud800"":{}}", "$")]
    public void Unpaired_surrogate_in_a_JsonElement_throws(string json, string path)
    {
        using var document = JsonDocument.Parse(json);

        var error = Assert.Throws<TwilioOverridesException>(() => TwilioOverrides.Parse(document.RootElement))!;

        Assert.That(error.Path, Is.EqualTo(path));
        Assert.That(error.Reason, Does.StartWith("is malformed"));
    }

    [TestCase("""{"body":{"Body":"a","Body":"b"}}""", "$.body.Body")]
    [TestCase("""{"body":{},"body":{}}""", "$.body")]
    [TestCase("""{"config":{"from":"a","from":"b"}}""", "$.config.from")]
    public void Duplicate_property_in_a_JsonElement_throws(string json, string path)
    {
        using var document = JsonDocument.Parse(json);

        var error = Assert.Throws<TwilioOverridesException>(() => TwilioOverrides.Parse(document.RootElement))!;

        Assert.That(error.Path, Is.EqualTo(path));
        Assert.That(error.Reason, Does.Contain("keep one of them."));
    }

    [Test]
    public void Bytes_that_are_not_UTF8_in_a_JsonElement_throw()
    {
        byte[] json = [.. "{\"body\":{\"ContentVariables\":{\"1\":\""u8, 0xC3, 0x28, .. "\"}}}"u8];
        using var document = JsonDocument.Parse(json);

        Assert.That(() => TwilioOverrides.Parse(document.RootElement), Throws.TypeOf<TwilioOverridesException>());
    }

    [Test]
    public void Too_many_levels_in_a_JsonElement_throw()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 5_000)) + string.Concat(Enumerable.Repeat("]", 5_000));
        using var document = JsonDocument.Parse(
            $$$$"""{"body":{"ContentVariables":{"1":{{{{deep}}}}}}}""",
            new() { MaxDepth = 10_000 });

        Assert.That(
            () => TwilioOverrides.Parse(document.RootElement),
            Throws.TypeOf<TwilioOverridesException>().With.Message.EndsWith(" is nested deeper than 16 levels."));
    }

    [Test]
    public void Undefined_JsonElement_throws()
    {
        Assert.That(() => TwilioOverrides.Parse(default(JsonElement)), Throws.TypeOf<TwilioOverridesException>());
    }
}
