using Courier.Twilio.Sandbox.Inbox;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class MarkupTests
{
    [TestCase("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [TestCase("\" onmouseover=\"x", "&quot; onmouseover=&quot;x")]
    [TestCase("' &amp;", "&#x27; &amp;amp;")]
    [TestCase("ü 漢 नमस्ते", "ü 漢 नमस्ते")]
    [TestCase("\0\u001b", "&#x0;&#x1B;")]
    [TestCase(null, "")]
    public void Interpolated_value_is_encoded(string? text, string html) =>
        Assert.That(Markup.Html($"<p title=\"{text}\">{text}</p>").ToString(),
            Is.EqualTo($"<p title=\"{html}\">{html}</p>"));

    [Test]
    public void Lone_surrogate_is_replaced() =>
        Assert.That(Markup.Html($"{"a\ud83db"}").ToString(), Is.EqualTo("a&#xFFFD;b"));

    [Test]
    public void Interpolated_markup_is_not_encoded()
    {
        var items = new[] { "<", ">" }.Select(static text => Markup.Html($"<li>{text}</li>"));

        Assert.That(Markup.Html($"<ul>{items}</ul>").ToString(), Is.EqualTo("<ul><li>&lt;</li><li>&gt;</li></ul>"));
    }

    [Test]
    public void Markup_with_a_false_condition_is_empty() =>
        Assert.That(Markup.Html($"{Markup.If(false, $"a")}{Markup.If(true, $"b")}{Markup.None}{7}").ToString(),
            Is.EqualTo("b7"));
}
