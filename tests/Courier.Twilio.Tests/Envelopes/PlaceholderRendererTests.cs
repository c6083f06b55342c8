using System.Text.Json;
using Courier.Twilio.Envelopes;
using CsCheck;

namespace Courier.Twilio.Tests.Envelopes;

public class PlaceholderRendererTests
{
    [TestCase("Hello {{name}}!", "Hello Kitty!")]
    [TestCase("Hello {name}!", "Hello Kitty!")]
    [TestCase("Hello {{ name }}!", "Hello Kitty!")]
    [TestCase("{{data.name}}", "Kitty")]
    [TestCase("{{$.data.name}}", "Kitty")]
    [TestCase("{$.data.order.id}", "17")]
    [TestCase("{{ $.profile.phone_number }}", "+12025550156")]
    [TestCase("{{$.name}}", "{{$.name}}")]
    [TestCase("{{$}}", "{{$}}")]
    [TestCase("{{order.id}}/{order.lines.first}", "17/tea")]
    [TestCase("{{profile.phone_number}}", "+12025550156")]
    [TestCase("{profile.locale}", "en-US")]
    [TestCase("{{_under_score1}}", "u")]
    [TestCase("{{{name}}}", "{Kitty}")]
    [TestCase("{{name}}{{name}}", "KittyKitty")]
    [TestCase("no variables", "no variables")]
    [TestCase("", "")]
    public void Render_replaces_a_placeholder_with_its_value(string template, string text)
    {
        Assert.That(Render(template), Is.EqualTo(text));
    }

    [TestCase("{{price}}", "1234.50")]
    [TestCase("{{huge}}", "1e400")]
    [TestCase("{{paid}}", "true")]
    [TestCase("{{open}}", "false")]
    [TestCase("{{empty}}", "")]
    [TestCase("{{list}}", "[1,2]")]
    public void Render_does_not_depend_on_the_culture(string template, string text)
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new("de-DE");

            Assert.That(Render(template), Is.EqualTo(text));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [TestCase("{{ }}")]
    [TestCase("{}")]
    [TestCase("{{1}}")]
    [TestCase("{{name")]
    [TestCase("name}}")]
    [TestCase("{ name }")]
    [TestCase("{{na me}}")]
    [TestCase("{{.name}}")]
    [TestCase("{{name.}}")]
    [TestCase("{{naïve}}")]
    [TestCase("{{#if name}}")]
    [TestCase("{\"a\": 1}")]
    public void Render_keeps_text_that_is_not_a_placeholder(string template)
    {
        Assert.That(Render(template), Is.EqualTo(template));
    }

    [Test]
    public void Render_does_not_render_values()
    {
        Assert.That(Render("{{trap}}"), Is.EqualTo("{{name}} {profile.phone_number}"));
    }

    [TestCase(MissingVariableBehavior.KeepPlaceholder, "Hi {{unknown}} {order.nothing} {{none}}!")]
    [TestCase(MissingVariableBehavior.Empty, "Hi   !")]
    public void Render_writes_a_missing_value_as_configured(MissingVariableBehavior option, string text)
    {
        Assert.That(Render("Hi {{unknown}} {order.nothing} {{none}}!", option), Is.EqualTo(text));
    }

    [Test]
    public void Render_with_Throw_names_every_missing_variable_once()
    {
        var exception = Assert.Throws<SmsTemplateException>(
            () => Render("{{a}} {{name}} {b.c} {{a}} {{name.first}}", MissingVariableBehavior.Throw))!;

        Assert.That(
            exception.Message,
            Is.EqualTo("The template has variables without a value: a, b.c, name.first. Add them to data."));
    }

    [TestCase("{{first-name}}")]
    [TestCase("{first-name}")]
    [TestCase("{{order.line-1}}")]
    public void Render_throws_for_a_dash_in_a_name(string placeholder)
    {
        foreach (var option in Enum.GetValues<MissingVariableBehavior>())
        {
            Assert.That(
                () => Render($"Hi {placeholder}", option),
                Throws.TypeOf<SmsTemplateException>()
                    .With.Message.Contains(placeholder).And.Message.Contains("Write an underscore"));
        }
    }

    [Test]
    public void Exception_message_is_masked_and_truncated()
    {
        var name = $"v{TestValues.Number[1..]}";

        var dash = Assert.Throws<SmsTemplateException>(
            () => Render($"{{{{{name}-x{new string('y', 10_000)}}}}}"))!;
        var missing = Assert.Throws<SmsTemplateException>(
            () => Render($"{{{{{name}}}}} {{{{{new string('y', 10_000)}}}}}", MissingVariableBehavior.Throw))!;

        Assert.That(dash.Message + missing.Message, Does.Not.Contain(TestValues.Number[1..]));
        Assert.That((dash.Message + missing.Message).Length, Is.LessThan(500));
    }

    [Test]
    public void Render_without_data_treats_every_variable_as_missing()
    {
        var renderer = new PlaceholderRenderer(MissingVariableBehavior.Empty);

        Assert.That(renderer.Render("{{name}}{{data.name}}{{data}}", default, default), Is.Empty);
    }

    [Test]
    public void Render_prefers_a_property_of_data_that_is_named_data()
    {
        using var data = JsonDocument.Parse("""{"data":{"x":"inner"},"x":"outer"}""");

        var renderer = new PlaceholderRenderer(MissingVariableBehavior.KeepPlaceholder);

        Assert.That(renderer.Render("{{data.x}} {{x}}", data.RootElement, default), Is.EqualTo("inner outer"));
    }

    [Test]
    [CancelAfter(10_000)]
    public void Render_of_a_long_template_with_many_braces_stops_at_1600_characters()
    {
        string[] templates =
        [
            new('{', 60_000),
            "{{" + new string('a', 60_000),
            "{{a" + new string(' ', 60_000),
            "{{a" + string.Concat(Enumerable.Repeat(".a", 30_000)),
            string.Concat(Enumerable.Repeat("{{a ", 15_000)),
            string.Concat(Enumerable.Repeat("{{ ", 20_000)),
        ];

        foreach (var template in templates)
        {
            Assert.That(() => Render(template), Throws.TypeOf<SmsTemplateException>());
            Assert.That(Render(template[..1_600]), Is.EqualTo(template[..1_600]));
        }
    }

    [Test]
    public void Render_counts_code_points_and_stops_while_rendering()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var exception = Assert.Throws<SmsTemplateException>(
            () => Render(string.Concat(Enumerable.Repeat("{long}", 10_000))))!;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.That(exception.Message, Is.EqualTo("The text has more than 1,600 characters; Twilio accepts no more."));
        Assert.That(allocated, Is.LessThan(1_000_000));
        Assert.That(Render(string.Concat(Enumerable.Repeat("😀", 1_600))), Has.Length.EqualTo(3_200));
        Assert.That(
            () => Render(string.Concat(Enumerable.Repeat("😀", 1_601))), Throws.TypeOf<SmsTemplateException>());
    }

    [Test]
    public void Render_with_more_than_100_different_variables_throws()
    {
        var names = Enumerable.Range(0, 101).Select(i => $"{{v{i}}}").ToList();

        Assert.That(
            () => Render(string.Concat(names), MissingVariableBehavior.Empty),
            Throws.TypeOf<SmsTemplateException>().With.Message.Contains("more than 100 different variables"));
        Assert.That(Render(string.Concat(names.Skip(1)), MissingVariableBehavior.Empty), Is.Empty);
    }

    [Test]
    public void Render_of_any_template_returns_or_throws_SmsTemplateException()
    {
        Gen.String["{}. _-anmeprofildt"].Sample(template =>
        {
            foreach (var option in Enum.GetValues<MissingVariableBehavior>())
            {
                RenderOrThrow(template, option);
            }
        });
    }

    private static void RenderOrThrow(string template, MissingVariableBehavior option)
    {
        try
        {
            Render(template, option);
        }
        catch (SmsTemplateException)
        {
        }
    }

    private static string Render(
        string template, MissingVariableBehavior option = MissingVariableBehavior.KeepPlaceholder)
    {
        using var data = JsonDocument.Parse($$"""
            {
              "name": "Kitty", "order": { "id": 17, "lines": { "first": "tea" } },
              "_under_score1": "u", "price": 1234.50,
              "huge": 1e400, "paid": true, "open": false, "empty": "", "none": null, "list": [1,2],
              "long": "{{new string('y', 900)}}",
              "trap": "{{"{{name}}"}} {profile.phone_number}"
            }
            """);
        using var profile = JsonDocument.Parse("""{"phone_number":"+12025550156","locale":"en-US"}""");
        return new PlaceholderRenderer(option).Render(template, data.RootElement, profile.RootElement);
    }
}
