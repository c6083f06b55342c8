using Courier.Twilio.Sandbox.Errors;
using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Renders the actions that set the status of a message and drop the next response.</summary>
internal static class MessageActions
{
    private const int DefaultCode = 30005;
    private const int FirstDeliveryCode = 30000;

    private static readonly IReadOnlyList<ErrorInfo> Failures =
    [
        .. ErrorTable.All.Where(static error =>
            error.Status is 0 && error.Code is >= FirstDeliveryCode and < 2 * FirstDeliveryCode),
    ];

    public static Markup Render(PageModel model, SandboxMessage message) => Html($"""
        <section class="card actions" aria-label="Actions">
        {Form.RenderPost(model, "status", "inline", $"""
            {Form.RenderHidden("sid", message.Sid)}{Form.RenderHidden("status", "delivered")}<button>Deliver</button>
            """)}
        {Form.RenderPost(model, "status", "inline grow", $"""
            {Form.RenderHidden("sid", message.Sid)}<button class="danger">Fail</button>
            <label><span class="visually-hidden">with the code</span><select
                name="code">{Failures.Select(RenderOption)}</select></label>
            """)}
        {Form.RenderPost(model, "drop-response", "inline", $"""
            {Form.RenderHidden("to", message.To)}<button>Drop the next response</button><span
                class="hint">The next message to this handset is created, but its sender gets no response.</span>
            """)}
        </section>
        """);

    private static Markup RenderOption(ErrorInfo error)
    {
        var selected = If(error.Code is DefaultCode, $" selected");
        return Html($"<option value=\"{error.Code}\"{selected}>{error.Code} {error.Name}</option>");
    }
}
