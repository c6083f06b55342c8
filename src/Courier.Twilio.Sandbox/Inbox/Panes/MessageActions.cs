using Courier.Twilio.Sandbox.Errors;
using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>What a person can do to a message, as a carrier would, and to the answer of the next one.</summary>
internal static class MessageActions
{
    private const int Usual = 30005;
    private const int FirstOfDelivery = 30000;

    private static readonly IReadOnlyList<ErrorInfo> Failures =
        [.. ErrorTable.All.Where(static row => row.Status is 0 && row.Code is >= FirstOfDelivery and < 2 * FirstOfDelivery)];

    public static Markup Of(PageModel model, SandboxMessage message) => Html($"""
        <section class="card actions" aria-label="Change what happens">
        {Form.Post(model, "status", "inline", $"{Form.Hidden("sid", message.Sid)}{Form.Hidden("status", "delivered")}<button>Deliver</button>")}
        {Form.Post(model, "status", "inline grow", $"""
            {Form.Hidden("sid", message.Sid)}<button class="danger">Fail</button>
            <label><span class="unseen">with the code</span><select name="code">{Failures.Select(Option)}</select></label>
            """)}
        {Form.Post(model, "lose", "inline", $"{Form.Hidden("to", message.To)}<button>Lose the next answer</button><span class=\"hint\">The next message to this handset is taken, and its sender never hears of it.</span>")}
        </section>
        """);

    private static Markup Option(ErrorInfo row) =>
        Html($"<option value=\"{row.Code}\"{When(row.Code is Usual, $" selected")}>{row.Code} {row.Name}</option>");
}
