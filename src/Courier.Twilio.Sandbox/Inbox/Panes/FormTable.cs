using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Renders a posted form with the original order, repetition and spelling of its fields.</summary>
internal static class FormTable
{
    public static Markup Of(IReadOnlyList<KeyValuePair<string, string>> form, IReadOnlyDictionary<string, string>? headers) => Html($"""
        <section aria-labelledby="form">
        <h3 id="form">Form as received</h3>
        {Table(form, FieldNames.DescribeIgnoredField)}
        {Raised(form)}
        {(headers is null ? None : Headers(headers))}
        </section>
        """);

    public static Markup Table(IReadOnlyList<KeyValuePair<string, string>> fields, Func<string, string?>? remark = null) => fields is []
        ? Html($"<p class=\"hint\">The form has no fields.</p>")
        : Html($"""
            <dl class="fields">{fields.Select(field => Html($"<div><dt>{field.Key}{Remark(remark?.Invoke(field.Key))}</dt><dd dir=\"auto\">{field.Value}</dd></div>"))}</dl>
            """);

    private static Markup Remark(string? remark) => If(remark is not null, $" <span class=\"remark\">{remark}</span>");

    private static Markup Raised(IReadOnlyList<KeyValuePair<string, string>> form)
    {
        var small = form.Select(static field => field.Key).Where(static name => name is [>= 'a' and <= 'z', ..] && FieldNames.DescribeIgnoredField(FieldNames.Capitalize(name)) is null).Distinct().ToList();
        return If(small is not [], $"""
            <p class="aside">With a capital letter, {string.Join(", ", small.Select(static name => $"{name} would be {FieldNames.Capitalize(name)}"))}. Courier.Twilio capitalizes field names; this client did not.</p>
            """);
    }

    private static Markup Headers(IReadOnlyDictionary<string, string> headers) => Html($"""
        <details><summary>{headers.Count} headers</summary>{Table([.. headers])}</details>
        """);
}
