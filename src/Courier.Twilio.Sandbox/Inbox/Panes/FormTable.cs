using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Renders a posted form with the original order, repetition and spelling of its fields.</summary>
internal static class FormTable
{
    public static Markup Render(
        IReadOnlyList<KeyValuePair<string, string>> form,
        IReadOnlyDictionary<string, string>? headers) => Html($"""
        <section aria-labelledby="form">
        <h3 id="form">Form as received</h3>
        {RenderTable(form, FieldNames.DescribeIgnoredField)}
        {RenderCapitalizationHint(form)}
        {(headers is null ? None : RenderHeaders(headers))}
        </section>
        """);

    public static Markup RenderTable(
        IReadOnlyList<KeyValuePair<string, string>> fields,
        Func<string, string?>? remark = null) => fields is []
        ? Html($"<p class=\"hint\">The form has no fields.</p>")
        : Html($"""
            <dl class="fields">{fields.Select(field => RenderField(field, remark))}</dl>
            """);

    private static Markup RenderField(KeyValuePair<string, string> field, Func<string, string?>? remark) => Html($"""
        <div><dt>{field.Key}{RenderRemark(remark?.Invoke(field.Key))}</dt><dd dir="auto">{field.Value}</dd></div>
        """);

    private static Markup RenderRemark(string? remark) =>
        If(remark is not null, $" <span class=\"remark\">{remark}</span>");

    private static Markup RenderCapitalizationHint(IReadOnlyList<KeyValuePair<string, string>> form)
    {
        var ignored = form
            .Select(static field => field.Key)
            .Where(static name => name is [>= 'a' and <= 'z', ..])
            .Where(static name => FieldNames.DescribeIgnoredField(FieldNames.Capitalize(name)) is null)
            .Distinct()
            .Select(static name => $"{name} would be {FieldNames.Capitalize(name)}")
            .ToList();
        return If(ignored is not [], $"""
            <p class="aside">With a capital letter, {string.Join(", ", ignored)}.
            Courier.Twilio capitalizes field names; this client did not.</p>
            """);
    }

    private static Markup RenderHeaders(IReadOnlyDictionary<string, string> headers) => Html($"""
        <details><summary>{headers.Count} headers</summary>{RenderTable([.. headers])}</details>
        """);
}
