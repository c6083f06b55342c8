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
    [TestCase("{{order.id}}/{order.lines.first}", "17/tea")]
    [TestCase("{{profile.phone_number}}", "+12025550156")]
    [TestCase("{profile.locale}", "en-US")]
    [TestCase("{{_under_score1}}", "u")]
    [TestCase("{{{name}}}", "{Kitty}")]
    [TestCase("{{name}}{{name}}", "KittyKitty")]
    [TestCase("no variables", "no variables")]
    [TestCase("", "")]
    public void A_reference_becomes_its_value(string template, string text)
    {
        Assert.That(Render(template), Is.EqualTo(text));
    }

    [TestCase("{{price}}", "1234.50")]
    [TestCase("{{huge}}", "1e400")]
    [TestCase("{{paid}}", "true")]
    [TestCase("{{open}}", "false")]
    [TestCase("{{empty}}", "")]
    [TestCase("{{list}}", "[1,2]")]
    public void A_value_is_printed_alike_under_every_culture(string template, string text)
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
    public void What_is_no_reference_stands_as_it_is(string template)
    {
        Assert.That(Render(template), Is.EqualTo(template));
    }

    [Test]
    public void A_value_is_not_rendered_again()
    {
        Assert.That(Render("{{trap}}"), Is.EqualTo("{{name}} {profile.phone_number}"));
    }

    [TestCase(MissingVariableBehavior.KeepPlaceholder, "Hi {{nobody}} {order.nothing} {{none}}!")]
    [TestCase(MissingVariableBehavior.Empty, "Hi   !")]
    public void A_missing_value_is_printed_as_the_option_says(MissingVariableBehavior option, string text)
    {
        Assert.That(Render("Hi {{nobody}} {order.nothing} {{none}}!", option), Is.EqualTo(text));
    }

    [Test]
    public void All_missing_values_are_named_at_once_and_each_once()
    {
        var fault = Assert.Throws<SmsTemplateException>(() => Render("{{a}} {{name}} {b.c} {{a}} {{name.first}}", MissingVariableBehavior.Throw))!;

        Assert.That(fault.Message, Is.EqualTo("The template's variables without a value: a, b.c, name.first. Give them in data."));
    }

    [TestCase("{{first-name}}")]
    [TestCase("{first-name}")]
    [TestCase("{{order.line-1}}")]
    public void A_dash_in_a_name_is_refused_whatever_the_option(string reference)
    {
        foreach (var option in Enum.GetValues<MissingVariableBehavior>())
        {
            Assert.That(
                () => Render($"Hi {reference}", option),
                Throws.TypeOf<SmsTemplateException>().With.Message.Contains(reference).And.Message.Contains("Write an underscore"));
        }
    }

    [Test]
    public void A_refusal_shows_no_whole_number_and_no_endless_name()
    {
        var name = $"v{TestValues.Number[1..]}";

        var dash = Assert.Throws<SmsTemplateException>(() => Render($"{{{{{name}-x{new string('y', 10_000)}}}}}"))!;
        var missing = Assert.Throws<SmsTemplateException>(() => Render($"{{{{{name}}}}} {{{{{new string('y', 10_000)}}}}}", MissingVariableBehavior.Throw))!;

        Assert.That(dash.Message + missing.Message, Does.Not.Contain(TestValues.Number[1..]));
        Assert.That((dash.Message + missing.Message).Length, Is.LessThan(500));
    }

    [Test]
    public void Without_data_every_reference_to_it_is_missing()
    {
        Assert.That(new PlaceholderRenderer(MissingVariableBehavior.Empty).Render("{{name}}{{data.name}}{{data}}", default, default), Is.Empty);
    }

    [Test]
    public void Data_of_data_is_its_own()
    {
        using var data = JsonDocument.Parse("""{"data":{"x":"inner"},"x":"outer"}""");

        Assert.That(new PlaceholderRenderer(MissingVariableBehavior.KeepPlaceholder).Render("{{data.x}} {{x}}", data.RootElement, default), Is.EqualTo("inner outer"));
    }

    [Test]
    public void A_template_made_to_be_slow_is_not()
    {
        string[] templates =
        [
            new('{', 60_000), "{{" + new string('a', 60_000), "{{a" + new string(' ', 60_000), "{{a" + string.Concat(Enumerable.Repeat(".a", 30_000)),
            string.Concat(Enumerable.Repeat("{{a ", 15_000)), string.Concat(Enumerable.Repeat("{{ ", 20_000)),
        ];

        foreach (var template in templates)
        {
            Assert.That(Render(template), Is.EqualTo(template));
        }
    }

    [Test]
    public void Any_template_is_rendered_or_refused_and_nothing_else()
    {
        Gen.String["{}. _-anmeprofildt"].Sample(template =>
        {
            foreach (var option in Enum.GetValues<MissingVariableBehavior>())
            {
                RendersOrRefuses(template, option);
            }
        });
    }

    private static void RendersOrRefuses(string template, MissingVariableBehavior option)
    {
        try
        {
            Render(template, option);
        }
        catch (SmsTemplateException)
        {
        }
    }

    private static string Render(string template, MissingVariableBehavior option = MissingVariableBehavior.KeepPlaceholder)
    {
        using var data = JsonDocument.Parse("""
            {
              "name": "Kitty", "order": { "id": 17, "lines": { "first": "tea" } }, "_under_score1": "u", "price": 1234.50,
              "huge": 1e400, "paid": true, "open": false, "empty": "", "none": null, "list": [1,2],
              "trap": "{{name}} {profile.phone_number}"
            }
            """);
        using var profile = JsonDocument.Parse("""{"phone_number":"+12025550156","locale":"en-US"}""");
        return new PlaceholderRenderer(option).Render(template, data.RootElement, profile.RootElement);
    }
}
