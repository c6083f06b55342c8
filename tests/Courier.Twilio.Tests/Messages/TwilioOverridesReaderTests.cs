using System.Text.Json;
using CsCheck;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Tests.Messages;

public class TwilioOverridesReaderTests
{
    [TestCase("To")]
    [TestCase("to")]
    public void The_seed_pages_override_is_read_in_either_case(string to)
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
    public void From_is_read_from_config()
    {
        Assert.That(Parse("""{"config":{"from":"+15005550006"}}""").Config.From, Is.EqualTo(TestValues.Sender));
    }

    [TestCase("""{}""")]
    [TestCase("""{"body":{},"config":{}}""")]
    [TestCase("""{"body":null,"config":null}""")]
    public void Overrides_that_say_nothing_are_read(string json)
    {
        var overrides = Parse(json);

        Assert.That(overrides.Body, Is.Empty);
        Assert.That(overrides.Config, Is.EqualTo(new TwilioConfigOverrides()));
    }

    [Test]
    public void Null_in_config_is_not_given()
    {
        var config = Parse("""{"config":{"accountSid":null,"authToken":null,"messagingServiceSid":"MG1","from":null}}""").Config;

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
    public void A_value_becomes_its_text(string json, string text)
    {
        Assert.That(Parse($$$$"""{"body":{"ValidityPeriod":{{{{json}}}}}}""").Body["ValidityPeriod"], Is.EqualTo(new StringValues(text)));
    }

    [Test]
    public void Null_takes_the_field_away()
    {
        var body = Parse("""{"body":{"StatusCallback":null}}""").Body;

        Assert.That(body, Has.Count.EqualTo(1));
        Assert.That(body["StatusCallback"].Count, Is.Zero);
    }

    [TestCase("MediaUrl")]
    [TestCase("persistentAction")]
    [TestCase("FieldOfTomorrow")]
    public void A_list_is_read_where_twilio_takes_one(string name)
    {
        Assert.That(Parse($$$$"""{"body":{"{{{{name}}}}":["a",2,true]}}""").Body[name], Is.EqualTo(new StringValues(["a", "2", "true"])));
    }

    [Test]
    public void An_object_of_content_variables_becomes_compact_json()
    {
        var body = Parse("""{"body":{"contentVariables":{ "1": "Kitty \"é\" \ud83d\ude00", "2" : [ 1, null ] }}}""").Body;

        // The platform's writer escapes what lies beyond the basic plane; it means the same.
        Assert.That(body["ContentVariables"].ToString(), Is.EqualTo("""{"1":"Kitty \"é\" \uD83D\uDE00","2":[1,null]}"""));
    }

    [TestCase("""{"body":{"To":"1","to":"2"}}""", "$.body.to", "and \"To\" are the same field, To; keep one of them.")]
    [TestCase("""{"body":{"mediaUrl":"1","MediaUrl":"2"}}""", "$.body.MediaUrl", "and \"mediaUrl\" are the same field, MediaUrl; keep one of them.")]
    [TestCase("""{"body":{"To":"1","To":"2"}}""", "$.body.To", "is there twice; keep one of them.")]
    [TestCase("""{"body":{"Body":{"a":1}}}""", "$.body.Body", "is an object; only ContentVariables may be one. Write a text, a number or a boolean.")]
    [TestCase("""{"body":{"Tomorrow":{"a":1}}}""", "$.body.Tomorrow", "is an object; only ContentVariables may be one. Write a text, a number or a boolean.")]
    [TestCase("""{"body":{"To":["1"]}}""", "$.body.To", "takes one value, not a list.")]
    [TestCase("""{"body":{"ContentVariables":["1"]}}""", "$.body.ContentVariables", "takes one value, not a list.")]
    [TestCase("""{"body":{"MediaUrl":["1",null]}}""", "$.body.MediaUrl[1]", "must be a text, a number or a boolean.")]
    [TestCase("""{"body":{"MediaUrl":["1",["2"]]}}""", "$.body.MediaUrl[1]", "must be a text, a number or a boolean.")]
    [TestCase("""{"body":{"MediaUrl":[{}]}}""", "$.body.MediaUrl[0]", "is an object; only ContentVariables may be one. Write a text, a number or a boolean.")]
    [TestCase("""{"body":{"":1}}""", "$.body['']", "has a name of 0 characters; 1 to 64 are taken.")]
    [TestCase("""{"body":[]}""", "$.body", "must be an object of Messages.json fields.")]
    [TestCase("""{"config":"x"}""", "$.config", "must be an object such as { \"messagingServiceSid\": \"MG…\" }.")]
    [TestCase("""{"config":{"accountSid":1}}""", "$.config.accountSid", "must be a text.")]
    [TestCase("""[]""", "$", "must be an object such as { \"body\": { … }, \"config\": { … } }.")]
    [TestCase("""null""", "$", "must be an object such as { \"body\": { … }, \"config\": { … } }.")]
    public void What_cannot_be_read_is_located_and_explained(string json, string path, string reason)
    {
        var fault = Refusal(json);

        Assert.That(fault.Path, Is.EqualTo(path));
        Assert.That(fault.Reason, Is.EqualTo(reason));
        Assert.That(fault.Message, Is.EqualTo($"{path} {reason}"));
    }

    [TestCase("boddy", "Did you mean body?")]
    [TestCase("Config", "Did you mean config?")]
    [TestCase("to", "Put it under \"body\".")]
    [TestCase("MessagingServiceSid", "Put it under \"body\".")]
    [TestCase("accountSid", "Put it under \"config\".")]
    [TestCase("url", "only \"body\" and \"config\" are.")]
    public void A_key_beside_body_and_config_is_refused_with_a_hint(string key, string hint)
    {
        var fault = Refusal($$$$"""{"body":{},"{{{{key}}}}":"x"}""");

        Assert.That(fault.Path, Is.EqualTo($"$.{key}"));
        Assert.That(fault.Reason, Does.StartWith("is not read").And.EndsWith(hint));
    }

    [TestCase("AccountSid", "accountSid")]
    [TestCase("auth_token", "authToken")]
    [TestCase("messaging_service_sid", "messagingServiceSid")]
    public void A_stray_key_of_config_is_refused_with_a_hint(string key, string meant)
    {
        var fault = Refusal($$$$"""{"config":{"{{{{key}}}}":"x"}}""");

        Assert.That(fault.Path, Is.EqualTo($"$.config.{key}"));
        Assert.That(fault.Reason, Does.EndWith($"Did you mean {meant}?"));
    }

    [Test]
    public void A_name_of_10_KB_is_refused()
    {
        var fault = Refusal($$$$"""{"body":{"{{{{new string('k', 10_240)}}}}":"x"}}""");

        Assert.That(fault.Reason, Is.EqualTo("has a name of 10240 characters; 1 to 64 are taken."));
        Assert.That(fault.Message, Has.Length.LessThan(200));
    }

    [Test]
    public void Two_thousand_unknown_keys_are_refused()
    {
        var keys = string.Join(',', Enumerable.Range(0, 2_000).Select(i => $"\"k{i}\":1"));

        var fault = Refusal($$$"""{"body":{ {{{keys}}} }}""");

        Assert.That(fault.Message, Is.EqualTo("$.body has more than 64 fields."));
    }

    [Test]
    public void A_document_of_2_MB_is_refused()
    {
        Assert.That(Refusal($$$$"""{"body":{"Body":"{{{{new string('x', 2_000_000)}}}}"}}""").Reason, Does.Contain("at most 65,536"));
    }

    [Test]
    public void Ten_thousand_levels_are_refused()
    {
        var json = """{"body":""" + new string('[', 10_000);

        Assert.That(Refusal(json).Reason, Is.EqualTo("is nested deeper than 16 levels."));
    }

    [TestCase(@"{""body"":{""Body"":""\ud800""}}", "$.body.Body")]
    [TestCase(@"{""body"":{""MediaUrl"":[""x"",""\udfff""]}}", "$.body.MediaUrl[1]")]
    [TestCase(@"{""body"":{""ContentVariables"":{""1"":""\ud800""}}}", "$.body.ContentVariables.1")]
    [TestCase(@"{""body"":{""ContentVariables"":{""\ud800"":""1""}}}", "$.body.ContentVariables")]
    [TestCase(@"{""body"":{""\ud800"":""x""}}", "$.body")]
    [TestCase(@"{""config"":{""authToken"":""\ud800""}}", "$.config.authToken")]
    [TestCase(@"{""\ud800"":{}}", "$")]
    public void Half_of_a_surrogate_pair_is_refused_in_an_element_of_the_callers(string json, string path)
    {
        using var document = JsonDocument.Parse(json);

        var fault = Assert.Throws<TwilioOverridesException>(() => TwilioOverrides.Parse(document.RootElement))!;

        Assert.That(fault.Path, Is.EqualTo(path));
        Assert.That(fault.Reason, Does.StartWith("is broken text"));
    }

    [TestCase("""{"body":{"Body":"a","Body":"b"}}""", "$.body.Body")]
    [TestCase("""{"body":{},"body":{}}""", "$.body")]
    [TestCase("""{"config":{"from":"a","from":"b"}}""", "$.config.from")]
    public void A_property_that_is_there_twice_is_refused_in_an_element_of_the_callers(string json, string path)
    {
        using var document = JsonDocument.Parse(json);

        var fault = Assert.Throws<TwilioOverridesException>(() => TwilioOverrides.Parse(document.RootElement))!;

        Assert.That(fault.Path, Is.EqualTo(path));
        Assert.That(fault.Reason, Does.Contain("keep one of them."));
    }

    [Test]
    public void Bytes_that_are_not_utf8_are_refused_in_an_element_of_the_callers()
    {
        byte[] json = [.. "{\"body\":{\"ContentVariables\":{\"1\":\""u8, 0xC3, 0x28, .. "\"}}}"u8];
        using var document = JsonDocument.Parse(json);

        Assert.That(() => TwilioOverrides.Parse(document.RootElement), Throws.TypeOf<TwilioOverridesException>());
    }

    [Test]
    public void Variables_deeper_than_anybody_needs_are_refused_in_an_element_of_the_callers()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 5_000)) + string.Concat(Enumerable.Repeat("]", 5_000));
        using var document = JsonDocument.Parse($$$$"""{"body":{"ContentVariables":{"1":{{{{deep}}}}}}}""", new() { MaxDepth = 10_000 });

        Assert.That(
            () => TwilioOverrides.Parse(document.RootElement),
            Throws.TypeOf<TwilioOverridesException>().With.Message.EndsWith(" is nested deeper than 16 levels."));
    }

    [Test]
    public void An_element_of_nothing_is_refused()
    {
        Assert.That(() => TwilioOverrides.Parse(default(JsonElement)), Throws.TypeOf<TwilioOverridesException>());
    }

    [Test]
    public void No_refusal_shows_a_whole_number_or_a_line_break()
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
            var fault = Refusal(json);

            Assert.That(fault.Message, Does.Not.Contain(TestValues.Number).And.Not.Contain("\n").And.Not.Contain("\r"), json);
            Assert.That(fault.Path + fault.Reason, Does.Not.Contain(TestValues.Number).And.Not.Contain("\n"), json);
        }
    }

    [Test]
    public void A_mutilated_document_is_read_or_refused_and_nothing_else()
    {
        var seed = TestData.Utf8($$$$"""{"body":{"to":"{{{{TestValues.Number}}}}","MediaUrl":["a","b"],"ContentVariables":{"1":"\ud83d\ude00"},"Body":null},"config":{"accountSid":"AC","authToken":"t","from":"x"}}""");

        DocumentMutations.Generate(seed).Sample(bytes =>
        {
            ReadsOrRefuses(() => TwilioOverrides.Parse(bytes));
            ReadsOrRefuses(() => ParseElement(bytes));
        });
    }

    private static void ReadsOrRefuses(Action read)
    {
        try
        {
            read();
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

    private static TwilioOverridesException Refusal(string json) => Assert.Throws<TwilioOverridesException>(() => Parse(json))!;
}
