namespace Courier.Twilio.Tests.Envelopes;

public class ElementalTests
{
    [Test]
    public void Text_elements_are_sent_one_line_each_and_others_are_listed()
    {
        var envelope = Parse("""
            {"type":"meta","title":"T"},{"type":"text","content":"Hi {{name}}","align":"left"},
            {"type":"image","src":"https://a.example/b.png"},{"type":"text","content":"Bye"}
            """);

        Assert.That(envelope.Recipients.Single().Message!.Body, Is.EqualTo("Hi {{name}}\nBye"));
        Assert.That(envelope.IgnoredPaths, Is.EqualTo(new[]
        {
            "$.message.content.elements[0]", "$.message.content.elements[1].align", "$.message.content.elements[2]",
        }));
    }

    [Test]
    public void Groups_and_the_channel_sms_are_read_and_other_channels_are_listed()
    {
        var envelope = Parse("""
            {"type":"channel","channel":"email","elements":[{"type":"text","content":"mail"}]},
            {"type":"channel","channel":"sms","elements":[{"type":"group","elements":[
              {"type":"text","content":"a"},{"type":"text","content":"b","channels":["email"]},
              {"type":"text","content":"c","channels":["sms"]}]}]}
            """);

        Assert.That(envelope.Recipients.Single().Message!.Body, Is.EqualTo("a\nc"));
        Assert.That(envelope.IgnoredPaths, Is.EqualTo(new[]
        {
            "$.message.content.elements[0]", "$.message.content.elements[1].elements[0].elements[1]",
        }));
    }

    [Test]
    public void Element_whose_condition_is_false_is_left_out()
    {
        var envelope = Parse("""
            {"type":"text","content":"a","if":"true"},{"type":"text","content":"b","if":"false"}
            """);

        Assert.That(envelope.Recipients.Single().Message!.Body, Is.EqualTo("a"));
        Assert.That(envelope.IgnoredPaths, Is.EqualTo(new[] { "$.message.content.elements[1]" }));
    }

    [TestCase("""{"type":"text","content":"a","if":"x"}""", "[0].if", "content.elements.if")]
    [TestCase("""{"type":"text","content":"a","loop":"data.x"}""", "[0].loop", "content.elements.loop")]
    public void Element_that_cannot_be_rendered_refuses_the_document_unless_ignored(
        string element, string path, string name)
    {
        var exception = Assert.Throws<CourierEnvelopeException>(() => Parse(element))!;

        Assert.That(exception.Path, Is.EqualTo($"$.message.content.elements{path}"));
        Assert.That(exception.Reason, Does.Contain($"add \"{name}\" to IgnoredInstructions"));
        Assert.That(Parse(element, name).Recipients.Single().Message!.Body, Is.EqualTo("a"));
    }

    [TestCase("""{"type":"text"}""", "$.message.content.elements[0]", "has no content")]
    [TestCase("""{"type":"text","content":1}""", "$.message.content.elements[0].content", "must be a text")]
    [TestCase("1", "$.message.content.elements[0]", "must be an object")]
    [TestCase("""{"type":"image"}""", "$.message.content.elements", "has no element of type text")]
    public void Elements_without_a_text_refuse_the_document(string element, string path, string reason)
    {
        var exception = Assert.Throws<CourierEnvelopeException>(() => Parse(element))!;

        Assert.That(exception.Path, Is.EqualTo(path));
        Assert.That(exception.Reason, Does.StartWith(reason));
    }

    [Test]
    public void Body_and_elements_together_refuse_the_document()
    {
        Assert.That(
            () => TestEnvelopes.ParseMessage(
                "\"content\":{\"body\":\"x\",\"elements\":[{\"type\":\"text\",\"content\":\"y\"}]}"),
            Throws.TypeOf<CourierEnvelopeException>().With.Message.Contains("has both body and elements"));
    }

    private static CourierEnvelope Parse(string elements, params string[] ignored) => TestEnvelopes.ParseMessage(
        $$"""
        "content":{"version":"2022-01-01","elements":[{{elements}}]}
        """,
        ignored);
}
