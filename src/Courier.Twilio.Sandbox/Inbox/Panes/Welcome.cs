using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Nothing was sent yet: how to send something.</summary>
internal static class Welcome
{
    public static Markup Render(PageModel model) => Html($"""
        <section class="welcome" aria-labelledby="welcome">
        {Icon.Handset}
        <h2 id="welcome">No message yet</h2>
        <p>Point any Twilio client at <code>{model.Origin}</code>, or try this. It arrives here at once, and nothing leaves this machine.</p>
        <div class="snippet-box">
        <h3>curl</h3>{Form.RenderCopyButton("#hello-curl", "Copy")}
        <pre id="hello-curl" tabindex="0">{CurlText.Format(model, Hello)}</pre>
        </div>
        <div class="snippet-box">
        <h3>C#</h3>{Form.RenderCopyButton("#hello-csharp", "Copy")}
        <pre id="hello-csharp" tabindex="0">{CSharpText.FormatRegistration(model)}
        {CSharpText.FormatSend([.. Hello.Where(static field => field.Key is not "From")])}</pre>
        </div>
        <p class="hint">The C# is written with the package Courier.Twilio; <code>sms</code> is an <code>ISmsProvider</code> from the container.</p>
        </section>
        """);

    private static IReadOnlyList<KeyValuePair<string, string>> Hello { get; } =
        [new("To", "+12025550156"), new("From", Recipients.MagicNumbers.Sender), new("Body", "Your table is ready.")];
}
