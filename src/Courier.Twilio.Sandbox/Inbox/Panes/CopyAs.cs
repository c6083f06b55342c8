using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>The same request once more, from a shell or from C#.</summary>
internal static class CopyAs
{
    public static Markup Of(PageModel model, IReadOnlyList<KeyValuePair<string, string>> form) => Html($"""
        <section aria-labelledby="again">
        <h3 id="again">Send it again</h3>
        <div class="buttons">{Form.CopyButton("#as-curl", "Copy as curl")}{Form.CopyButton("#as-csharp", "Copy as C#")}</div>
        <details><summary>curl</summary><pre id="as-curl" tabindex="0">{CurlText.Of(model, form)}</pre></details>
        <details><summary>C#</summary><pre id="as-csharp" tabindex="0">{CSharpText.Of(form)}</pre></details>
        </section>
        """);
}
