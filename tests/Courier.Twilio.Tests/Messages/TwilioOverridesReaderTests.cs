using System.Text.Json;
using CsCheck;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Tests.Messages;

public class TwilioOverridesReaderTests
{
    [TestCase("To")]
    [TestCase("to")]
    public void Example_of_Couriers_documentation_is_parsed_in_either_case(string to)
    {
        var overrides = Parse($$"""
            {
              "body": { "{{to}}": "+10987654321" },
              "config": {
                "accountSid": "<your Account SID>",
                "authToken": "<your Auth Token>",
                "messagingServiceSid": "<your Messaging Service SID>"
              }
            }
            """);

        Assert.That(overrides.Body.Single().Key, Is.EqualTo("To"));
        Assert.That(overrides.Body["To"].ToString(), Is.EqualTo("+10987654321"));
        Assert.That(overrides.Config.AccountSid, Is.EqualTo("<your Account SID>"));
        Assert.That(overrides.Config.AuthToken, Is.EqualTo("<your Auth Token>"));
        Assert.That(overrides.Config.MessagingServiceSid, Is.EqualTo("<your Messaging Service SID>"));
    }

    [Test]
    public void From_of_config_is_parsed()
    {
        Assert.That(Parse("""{"config":{"from":"+15005550006"}}""").Config.From, Is.EqualTo(TestValues.Sender));
    }

    [TestCase("""{}""")]
    [TestCase("""{"body":{},"config":{}}""")]
    [TestCase("""{"body":null,"config":null}""")]
    public void Empty_overrides_are_parsed(string json)
    {
        var overrides = Parse(json);

        Assert.That(overrides.Body, Is.Empty);
        Assert.That(overrides.Config, Is.EqualTo(new TwilioConfigOverrides()));
    }

    [Test]
    public void Null_in_config_means_absent()
    {
        var config = Parse(
            """{"config":{"accountSid":null,"authToken":null,"messagingServiceSid":"MG1","from":null}}""").Config;

        Assert.That(config, Is.EqualTo(new TwilioConfigOverrides { MessagingServiceSid = "MG1" }));
    }

    [TestCase("true", "true")]
    [TestCase("false", "false")]
    [TestCase("3600", "3600")]
    [TestCase("0.05", "0.05")]
    [TestCase("-1e3", "-1e3")]
    [TestCase("1e400", "1e400")]
    [TestCase("12345678901234567890123", "12345678901234567890123")]
    [TestCase("\"\"", "")]
    [TestCase("\"  x \"", "  x ")]
    public void Scalar_value_is_parsed_as_text(string json, string text)
    {
        Assert.That(
            Parse($$$$"""{"body":{"ValidityPeriod":{{{{json}}}}}}""").Body["ValidityPeriod"],
            Is.EqualTo(new StringValues(text)));
    }

    [Test]
    public void Null_removes_the_field()
    {
        var body = Parse("""{"body":{"StatusCallback":null}}""").Body;

        Assert.That(body, Has.Count.EqualTo(1));
        Assert.That(body["StatusCallback"].Count, Is.Zero);
    }

    [TestCase("MediaUrl")]
    [TestCase("persistentAction")]
    [TestCase("FieldOfTomorrow")]
    public void List_of_a_repeatable_or_unknown_field_is_parsed(string name)
    {
        Assert.That(
            Parse($$$$"""{"body":{"{{{{name}}}}":["a",2,true]}}""").Body[name],
            Is.EqualTo(new StringValues(["a", "2", "true"])));
    }

    [Test]
    public void Object_of_ContentVariables_becomes_compact_JSON()
    {
        var body = Parse(
            """{"body":{"contentVariables":{ "1": "Kitty \"é\" \ud83d\ude00", "2" : [ 1, null ] }}}""").Body;

        // Utf8JsonWriter escapes characters beyond the basic multilingual plane; the value is the same.
        Assert.That(
            body["ContentVariables"].ToString(),
            Is.EqualTo("""{"1":"Kitty \"é\" \uD83D\uDE00","2":[1,null]}"""));
    }

    [TestCase("""{"body":{"To":"1","to":"2"}}""", "$.body.to", "and \"To\" are the same field, To: keep one of them.")]
    [TestCase(
        """{"body":{"mediaUrl":"1","MediaUrl":"2"}}""",
        "$.body.MediaUrl",
        "and \"mediaUrl\" are the same field, MediaUrl: keep one of them.")]
    [TestCase("""{"body":{"To":"1","To":"2"}}""", "$.body.To", "is written twice: keep one of them.")]
    [TestCase(
        """{"body":{"Body":{"a":1}}}""",
        "$.body.Body",
        "is an object; only ContentVariables may be one. Write a text, a number or a boolean.")]
    [TestCase(
        """{"body":{"Tomorrow":{"a":1}}}""",
        "$.body.Tomorrow",
        "is an object; only ContentVariables may be one. Write a text, a number or a boolean.")]
    [TestCase("""{"body":{"To":["1"]}}""", "$.body.To", "must be one value, not a list.")]
    [TestCase("""{"body":{"ContentVariables":["1"]}}""", "$.body.ContentVariables", "must be one value, not a list.")]
    [TestCase("""{"body":{"MediaUrl":["1",null]}}""", "$.body.MediaUrl[1]", "must be a text, a number or a boolean.")]
    [TestCase("""{"body":{"MediaUrl":["1",["2"]]}}""", "$.body.MediaUrl[1]", "must be a text, a number or a boolean.")]
    [TestCase(
        """{"body":{"MediaUrl":[{}]}}""",
        "$.body.MediaUrl[0]",
        "is an object; only ContentVariables may be one. Write a text, a number or a boolean.")]
    [TestCase("""{"body":{"":1}}""", "$.body['']", "has a name of 0 characters; 1 to 64 are allowed.")]
    [TestCase("""{"body":[]}""", "$.body", "must be an object of Messages.json fields.")]
    [TestCase("""{"config":"x"}""", "$.config", "must be an object such as { \"messagingServiceSid\": \"MG…\" }.")]
    [TestCase("""{"config":{"accountSid":1}}""", "$.config.accountSid", "must be a text.")]
    [TestCase("""[]""", "$", "must be an object such as { \"body\": { … }, \"config\": { … } }.")]
    [TestCase("""null""", "$", "must be an object such as { \"body\": { … }, \"config\": { … } }.")]
    public void Structural_error_is_located_and_explained(string json, string path, string reason)
    {
        var error = GetException(json);

        Assert.That(error.Path, Is.EqualTo(path));
        Assert.That(error.Reason, Is.EqualTo(reason));
        Assert.That(error.Message, Is.EqualTo($"{path} {reason}"));
    }

    [TestCase("boddy", "Did you mean body?")]
    [TestCase("Config", "Did you mean config?")]
    [TestCase("to", "Write it under \"body\".")]
    [TestCase("MessagingServiceSid", "Write it under \"body\".")]
    [TestCase("accountSid", "Write it under \"config\".")]
    [TestCase("url", "only \"body\" and \"config\" are.")]
    public void Key_beside_body_and_config_throws_with_a_hint(string key, string hint)
    {
        var error = GetException($$$$"""{"body":{},"{{{{key}}}}":"x"}""");

        Assert.That(error.Path, Is.EqualTo($"$.{key}"));
        Assert.That(error.Reason, Does.StartWith("is not supported").And.EndsWith(hint));
    }

    [TestCase("AccountSid", "accountSid")]
    [TestCase("auth_token", "authToken")]
    [TestCase("messaging_service_sid", "messagingServiceSid")]
    public void Unknown_key_of_config_throws_with_a_hint(string key, string suggestion)
    {
        var error = GetException($$$$"""{"config":{"{{{{key}}}}":"x"}}""");

        Assert.That(error.Path, Is.EqualTo($"$.config.{key}"));
        Assert.That(error.Reason, Does.EndWith($"Did you mean {suggestion}?"));
    }

    [Test]
    public void Name_of_10_KB_throws()
    {
        var error = GetException($$$$"""{"body":{"{{{{new string('k', 10_240)}}}}":"x"}}""");

        Assert.That(error.Reason, Is.EqualTo("has a name of 10240 characters; 1 to 64 are allowed."));
        Assert.That(error.Message, Has.Length.LessThan(200));
    }

    [Test]
    public void Two_thousand_unknown_fields_throw()
    {
        var keys = string.Join(',', Enumerable.Range(0, 2_000).Select(i => $"\"k{i}\":1"));

        var error = GetException($$$"""{"body":{ {{{keys}}} }}""");

        Assert.That(error.Message, Is.EqualTo("$.body has more than 64 fields."));
    }

    [Test]
    public void Document_of_2_MB_throws()
    {
        Assert.That(
            GetException($$$$"""{"body":{"Body":"{{{{new string('x', 2_000_000)}}}}"}}""").Reason,
            Does.Contain("at most 65,536"));
    }

    [Test]
    public void Ten_thousand_levels_throw()
    {
        var json = """{"body":""" + new string('[', 10_000);

        Assert.That(GetException(json).Reason, Is.EqualTo("is nested deeper than 16 levels."));
    }

    [Test]
    public void No_exception_contains_a_whole_number_or_a_line_break()
    {
        string[] documents =
        [
            $$$$"""{"{{{{TestValues.Number}}}}":1}""",
            $$$$"""{"body":{"x{{{{TestValues.Number}}}}":1,"X{{{{TestValues.Number}}}}":2}}""",
            """{"body":{"a\r\nforged":1,"A\r\nforged":2}}""",
            """{"a\r\nforged":1}""",
            """{"config":{"a\r\nforged":1}}""",
            $$$$"""{"config":{"{{{{TestValues.Number}}}}":1}}""",
            $$$$"""{"body":{"To":{"{{{{TestValues.Number}}}}":1}}}""",
        ];

        foreach (var json in documents)
        {
            var error = GetException(json);

            Assert.That(
                error.Message,
                Does.Not.Contain(TestValues.Number).And.Not.Contain("\n").And.Not.Contain("\r"),
                json);
            Assert.That(error.Path + error.Reason, Does.Not.Contain(TestValues.Number).And.Not.Contain("\n"), json);
        }
    }

    [Test]
    public void Mutated_document_is_parsed_or_throws_TwilioOverridesException()
    {
        var seed = TestData.Utf8($$$$"""
            {
              "body":{
                "to":"{{{{TestValues.Number}}}}","MediaUrl":["a","b"],
                "ContentVariables":{"1":"\ud83d\ude00"},"Body":null},
              "config":{"accountSid":"AC","authToken":"t","from":"x"}
            }
            """);

        DocumentMutations.Generate(seed).Sample(bytes =>
        {
            ParseOrThrow(() => TwilioOverrides.Parse(bytes));
            ParseOrThrow(() => ParseElement(bytes));
        });
    }

    private static void ParseOrThrow(Action parse)
    {
        try
        {
            parse();
        }
        catch (TwilioOverridesException)
        {
        }
    }

    private static void ParseElement(byte[] json)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(json);
        }
        catch (JsonException)
        {
            return;
        }

        using (document)
        {
            TwilioOverrides.Parse(document.RootElement);
        }
    }

    private static TwilioOverrides Parse(string json) => TwilioOverrides.Parse(TestData.Utf8(json));

    private static TwilioOverridesException GetException(string json) =>
        Assert.Throws<TwilioOverridesException>(() => Parse(json))!;
}
