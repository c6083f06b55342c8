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
    public void Strict_json_has_no_fault(string json)
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
    public void What_is_not_strict_json_is_located(string json, string path)
    {
        var fault = StrictJsonReader.Validate(TestData.Utf8(json));

        Assert.That(fault!.Value.Path, Is.EqualTo(path));
        Assert.That(fault.Value.Reason, Does.Match(@"^is not strict JSON \(no comments, no trailing commas\): see line [0-9]+, byte [0-9]+\.$"));
    }

    [Test]
    public void The_line_and_the_byte_are_counted_from_one()
    {
        var fault = StrictJsonReader.Validate(TestData.Utf8("{\n  \"a\": x\n}"));

        Assert.That(fault!.Value.Reason, Does.EndWith("see line 2, byte 8."));
    }

    [TestCase("""{"a":1,"a":2}""", "$.a")]
    [TestCase("""{"to":1,"\u0074o":2}""", "$.to")]
    [TestCase("""{"a":[{"b":1},{"b":1,"c":2,"b":3}]}""", "$.a[1].b")]
    [TestCase("""{"":1,"":2}""", "$['']")]
    public void A_property_that_is_there_twice_is_located(string json, string path)
    {
        Assert.That(StrictJsonReader.Validate(TestData.Utf8(json)), Is.EqualTo(new JsonSyntaxError(path, "is there twice; keep one of them.")));
    }

    [TestCase(@"{""a"":""\ud800""}", "$.a")]
    [TestCase(@"{""a"":[""x"",""\udc00\ud800""]}", "$.a[1]")]
    [TestCase(@"{""\ud800"":1}", "$")]
    public void Half_of_a_surrogate_pair_is_located(string json, string path)
    {
        var fault = StrictJsonReader.Validate(TestData.Utf8(json));

        Assert.That(fault!.Value.Path, Is.EqualTo(path));
        Assert.That(fault.Value.Reason, Does.StartWith("is broken text"));
    }

    [Test]
    public void Bytes_that_are_not_utf8_are_located()
    {
        byte[] json = [.. "{\"a\":\""u8, 0xC3, 0x28, .. "\"}"u8];

        var fault = StrictJsonReader.Validate(json);

        Assert.That(fault!.Value.Path, Is.EqualTo("$.a"));
        Assert.That(fault.Value.Reason, Does.Contain("not UTF-8").Or.StartsWith("is not strict JSON"));
    }

    [Test]
    public void A_byte_order_mark_is_called_by_its_name()
    {
        byte[] json = [0xEF, 0xBB, 0xBF, .. "{}"u8];

        Assert.That(StrictJsonReader.Validate(json), Is.EqualTo(new JsonSyntaxError("$", "starts with a byte order mark; save it as UTF-8 without one.")));
    }

    [Test]
    public void Utf16_is_refused()
    {
        Assert.That(StrictJsonReader.Validate(Encoding.Unicode.GetBytes("{}")), Is.Not.Null);
    }

    [Test]
    public void Sixteen_levels_are_read_and_seventeen_are_not()
    {
        Assert.That(StrictJsonReader.Validate(TestData.Utf8(Nested(16))), Is.Null);
        Assert.That(StrictJsonReader.Validate(TestData.Utf8(Nested(17)))!.Value.Reason, Is.EqualTo("is nested deeper than 16 levels."));
    }

    [TestCase("[")]
    [TestCase("""{"a":""")]
    public void Ten_thousand_levels_are_refused_without_descending(string level)
    {
        var fault = StrictJsonReader.Validate(TestData.Utf8(string.Concat(Enumerable.Repeat(level, 10_000))));

        Assert.That(fault!.Value.Reason, Is.EqualTo("is nested deeper than 16 levels."));
        Assert.That(fault.Value.Path, Has.Length.LessThan(200));
    }

    [Test]
    public void A_document_of_64_KB_is_read_and_one_byte_more_is_not()
    {
        var most = TestData.Utf8($"\"{new string('x', (64 * 1024) - 2)}\"");

        Assert.That(StrictJsonReader.Validate(most), Is.Null);
        Assert.That(StrictJsonReader.Validate([.. most, (byte)' '])!.Value.Reason, Is.EqualTo("is 65,537 bytes long; at most 65,536 are read."));
    }

    [Test]
    public void A_path_shows_neither_a_number_nor_a_line_break_nor_a_long_name()
    {
        var twice = $$$$"""{"{{{{TestValues.Number}}}}\r\n{{{{new string('x', 200)}}}}":{"a":1,"a":1}}""";

        var path = StrictJsonReader.Validate(TestData.Utf8(twice))!.Value.Path;

        Assert.That(path, Does.Not.Contain(TestValues.Number).And.Not.Contain("\n").And.Not.Contain("\r"));
        Assert.That(path, Has.Length.LessThan(60));
    }

    [TestCase("\u202E")]
    [TestCase("\u2028")]
    [TestCase("\u200B")]
    public void A_path_shows_no_character_that_rearranges_a_line(string symbol)
    {
        var path = StrictJsonReader.Validate(TestData.Utf8($$$$"""{"a{{{{symbol}}}}b":1,"a{{{{symbol}}}}b":1}"""))!.Value.Path;

        Assert.That(path, Is.EqualTo("$['a?b']"));
    }

    [Test]
    public void Whatever_it_passes_the_platform_reads()
    {
        Gen.Byte.Array[0, 40].Sample(bytes => StrictJsonReader.Validate(bytes) is not null || Reads(bytes));
    }

    private static bool Reads(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return true;
    }

    private static string Nested(int levels) => new string('[', levels) + new string(']', levels);
}
