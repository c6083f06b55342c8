using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Renders the request as a shell command and as C# code.</summary>
internal static class CopyAs
{
    public static Markup Render(PageModel model, IReadOnlyList<KeyValuePair<string, string>> form) => Html($"""
        <section aria-labelledby="again">
        <h3 id="again">Send it again</h3>
        <div class="buttons">
        {Form.RenderCopyButton("#as-curl", "Copy as curl")}{Form.RenderCopyButton("#as-csharp", "Copy as C#")}
        </div>
        <details><summary>curl</summary><pre id="as-curl" tabindex="0">{CurlText.Format(model, form)}</pre></details>
        <details><summary>C#</summary><pre id="as-csharp" tabindex="0">{CSharpText.FormatSend(form)}</pre></details>
        </section>
        """);
}
