using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Renders the callbacks of a message with the responses of the application.</summary>
internal static class CallbackList
{
    public static Markup Render(PageModel model, SandboxMessage message) => Html($"""
        <section aria-labelledby="callbacks">
        <h3 id="callbacks">Callbacks</h3>
        {If(message.Callbacks is [], $"<p class=\"hint\">{ExplainEmptyList(message)}</p>")}
        {If(message.Callbacks is not [], $"""
            <ol class="callbacks">{message.Callbacks.Select((callback, number) =>
                RenderRow(model, message, callback, number))}</ol>
            """)}
        </section>
        """);

    private static Markup RenderRow(
        PageModel model,
        SandboxMessage message,
        SandboxCallback callback,
        int number) => Html($"""
        <li id="callback-{number}">
        <div class="line"><span>{callback.Status}</span> {RenderResponse(callback)}
        {Moment.RenderMillisecond(callback.At)}{If(callback.Attempt > 1,
            $" <span class=\"after\">attempt {callback.Attempt}</span>")}
        {Form.RenderPost(model, "resend", "", $"""
            {Form.RenderHidden("sid", message.Sid)}{Form.RenderHidden("number", $"{number}")}
            <button class="quiet">Resend<span class="visually-hidden"> {callback.Status}</span></button>
            """)}</div>
        <details><summary>Posted form</summary>
        <p class="url">POST {callback.Url}</p>
        {FormTable.RenderTable([.. callback.Form, new("X-Twilio-Signature", callback.Signature)])}
        {If(callback.ResponseBody is { Length: > 0 },
            $"<h4>Response</h4><pre tabindex=\"0\">{callback.ResponseBody}</pre>")}
        </details>
        </li>
        """);

    private static Markup RenderResponse(SandboxCallback callback) => callback switch
    {
        { ResponseStatus: >= 200 and < 300 and var status } => Html($"<span class=\"response good\">{status}</span>"),
        { ResponseStatus: { } status } => Html($"<span class=\"response bad\">{status}</span>"),
        _ => Html($"<span class=\"response bad\">{callback.Failure}</span>"),
    };

    private static string ExplainEmptyList(SandboxMessage message) => message switch
    {
        { Direction: "inbound" } => "No callback: the setting InboundUrl is empty.",
        { CallbackUrl: null } => "No callback: the message has no StatusCallback.",
        _ => "No callback yet: Twilio does not report the first status.",
    };
}
