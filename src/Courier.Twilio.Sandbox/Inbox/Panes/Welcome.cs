using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Renders the empty inbox with examples that send a message.</summary>
internal static class Welcome
{
    public static Markup Render(PageModel model) => Html($"""
        <section class="welcome" aria-labelledby="welcome">
        {Icon.Handset}
        <h2 id="welcome">No message yet</h2>
        <p>Configure <code>{model.Origin}</code> as the base address of a Twilio client, or run one of these examples.
        The message appears here, and nothing leaves this machine.</p>
        <div class="snippet-box">
        <h3>curl</h3>{Form.RenderCopyButton("#hello-curl", "Copy")}
        <pre id="hello-curl" tabindex="0">{CurlText.Format(model, Hello)}</pre>
        </div>
        <div class="snippet-box">
        <h3>C#</h3>{Form.RenderCopyButton("#hello-csharp", "Copy")}
        <pre id="hello-csharp" tabindex="0">{CSharpText.FormatRegistration(model)}
        {CSharpText.FormatSend([.. Hello.Where(static field => field.Key is not "From")])}</pre>
        </div>
        <p class="hint">The C# code uses the package Courier.Twilio; <code>sms</code> is
        an <code>ISmsProvider</code> from the service container.</p>
        </section>
        """);

    private static IReadOnlyList<KeyValuePair<string, string>> Hello { get; } =
        [new("To", "+12025550156"), new("From", Recipients.MagicNumbers.Sender), new("Body", "Your table is ready.")];
}
