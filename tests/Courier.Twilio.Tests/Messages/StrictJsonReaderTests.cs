using System.Text;
using System.Text.Json;
using Courier.Twilio.Messages;
using CsCheck;

namespace Courier.Twilio.Tests.Messages;

public class StrictJsonReaderTests
{
    [TestCase("""{"a":[1,{"b":null}],"c":"é\ud83d\ude00"}""")]
    [TestCase("1")]
    [TestCase("""{"a":{"x":1},"b":{"x":1},"c":[{"x":1},{"x":1}]}""")]
    [TestCase(""" [ ] """)]
    public void Strict_JSON_is_valid(string json)
    {
        Assert.That(StrictJsonReader.Validate(TestData.Utf8(json)), Is.Null);
    }

    [TestCase("""{"a":1}// x""", "$")]
    [TestCase("""{/* x */"a":1}""", "$")]
    [TestCase("""{"a":1,}""", "$.a")]
    [TestCase("""{"m":[1,2,]}""", "$.m[1]")]
    [TestCase("""{"a":1""", "$.a")]
    [TestCase("""{a:1}""", "$")]
    [TestCase("""{'a':1}""", "$")]
    [TestCase("""{"a":NaN}""", "$.a")]
    [TestCase("""{"a":01}""", "$.a")]
    [TestCase("", "$")]
    [TestCase("   ", "$")]
    [TestCase("1 2", "$")]
    [TestCase("nul", "$")]
    public void Syntax_error_is_located(string json, string path)
    {
        var error = StrictJsonReader.Validate(TestData.Utf8(json));

        Assert.That(error!.Value.Path, Is.EqualTo(path));
        Assert.That(
            error.Value.Reason,
            Does.Match(@"^is not strict JSON \(no comments, no trailing commas\): see line [0-9]+, byte [0-9]+\.$"));
    }

    [Test]
    public void Line_and_byte_are_counted_from_one()
    {
        var error = StrictJsonReader.Validate(TestData.Utf8("{\n  \"a\": x\n}"));

        Assert.That(error!.Value.Reason, Does.EndWith("see line 2, byte 8."));
    }

    [TestCase("""{"a":1,"a":2}""", "$.a")]
    [TestCase("""{"to":1,"\u0074o":2}""", "$.to")]
    [TestCase("""{"a":[{"b":1},{"b":1,"c":2,"b":3}]}""", "$.a[1].b")]
    [TestCase("""{"":1,"":2}""", "$['']")]
    public void Duplicate_property_is_located(string json, string path)
    {
        Assert.That(
            StrictJsonReader.Validate(TestData.Utf8(json)),
            Is.EqualTo(new JsonSyntaxError(path, "is written twice: keep one of them.")));
    }

    [TestCase(@"{""a"":""\ud800""}", "$.a")]
    [TestCase(@"{""a"":[""x"",""\udc00\ud800""]}", "$.a[1]")]
    [TestCase(@"{""\ud800"":1}", "$")]
    public void Unpaired_surrogate_is_located(string json, string path)
    {
        var error = StrictJsonReader.Validate(TestData.Utf8(json));

        Assert.That(error!.Value.Path, Is.EqualTo(path));
        Assert.That(error.Value.Reason, Does.StartWith("is malformed"));
    }

    [Test]
    public void Bytes_that_are_not_UTF8_are_located()
    {
        byte[] json = [.. "{\"a\":\""u8, 0xC3, 0x28, .. "\"}"u8];

        var error = StrictJsonReader.Validate(json);

        Assert.That(error!.Value.Path, Is.EqualTo("$.a"));
        Assert.That(error.Value.Reason, Does.Contain("not UTF-8").Or.StartsWith("is not strict JSON"));
    }

    [Test]
    public void Byte_order_mark_is_invalid()
    {
        byte[] json = [0xEF, 0xBB, 0xBF, .. "{}"u8];

        Assert.That(
            StrictJsonReader.Validate(json),
            Is.EqualTo(new JsonSyntaxError("$", "starts with a byte order mark: save it as UTF-8 without one.")));
    }

    [Test]
    public void UTF16_is_invalid()
    {
        Assert.That(StrictJsonReader.Validate(Encoding.Unicode.GetBytes("{}")), Is.Not.Null);
    }

    [Test]
    public void Document_may_have_16_levels_and_no_more()
    {
        Assert.That(StrictJsonReader.Validate(TestData.Utf8(Nested(16))), Is.Null);
        Assert.That(
            StrictJsonReader.Validate(TestData.Utf8(Nested(17)))!.Value.Reason,
            Is.EqualTo("is nested deeper than 16 levels."));
    }

    [TestCase("[")]
    [TestCase("""{"a":""")]
    public void Ten_thousand_levels_are_invalid_and_not_in_the_path(string level)
    {
        var error = StrictJsonReader.Validate(TestData.Utf8(string.Concat(Enumerable.Repeat(level, 10_000))));

        Assert.That(error!.Value.Reason, Is.EqualTo("is nested deeper than 16 levels."));
        Assert.That(error.Value.Path, Has.Length.LessThan(200));
    }

    [Test]
    public void Document_may_have_64_KB_and_no_more()
    {
        var longest = TestData.Utf8($"\"{new string('x', (64 * 1024) - 2)}\"");

        Assert.That(StrictJsonReader.Validate(longest), Is.Null);
        Assert.That(
            StrictJsonReader.Validate([.. longest, (byte)' '])!.Value.Reason,
            Is.EqualTo("has 65,537 bytes; at most 65,536 are allowed."));
    }

    [Test]
    public void Path_contains_no_number_line_break_or_overlong_name()
    {
        var json = $$$$"""{"{{{{TestValues.Number}}}}\r\n{{{{new string('x', 200)}}}}":{"a":1,"a":1}}""";

        var path = StrictJsonReader.Validate(TestData.Utf8(json))!.Value.Path;

        Assert.That(path, Does.Not.Contain(TestValues.Number).And.Not.Contain("\n").And.Not.Contain("\r"));
        Assert.That(path, Has.Length.LessThan(60));
    }

    [TestCase("\u202E")]
    [TestCase("\u2028")]
    [TestCase("\u200B")]
    public void Path_contains_no_formatting_character(string symbol)
    {
        var path = StrictJsonReader.Validate(
            TestData.Utf8($$$$"""{"a{{{{symbol}}}}b":1,"a{{{{symbol}}}}b":1}"""))!.Value.Path;

        Assert.That(path, Is.EqualTo("$['a?b']"));
    }

    [Test]
    public void Valid_document_can_be_parsed_by_JsonDocument()
    {
        Gen.Byte.Array[0, 40].Sample(bytes => StrictJsonReader.Validate(bytes) is not null || CanParse(bytes));
    }

    private static bool CanParse(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return true;
    }

    private static string Nested(int levels) => new string('[', levels) + new string(']', levels);
}
