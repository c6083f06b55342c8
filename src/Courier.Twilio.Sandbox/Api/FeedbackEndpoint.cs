using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Errors;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Api;

/// <summary><c>…/Messages/{SM}/Feedback.json</c>: answered, not remembered.</summary>
internal sealed class FeedbackEndpoint(SandboxState switchboard)
{
    public ApiResponse Create(Account account, ApiRequest call, string sid)
    {
        if (account.Messages.Find(sid) is not { } message)
        {
            return ApiResponse.FromError(ApiError.NotFound(call.Path));
        }

        var outcome = call.Form.Find("Outcome") ?? "confirmed";
        if (outcome is not ("confirmed" or "unconfirmed"))
        {
            return ApiResponse.FromError(ApiError.FromCode(20422, "Outcome"));
        }

        var now = Rfc2822.Format(switchboard.Clock.Now);
        return ApiResponse.Json(200, new WireFeedback(account.Sid, now, now, message.Sid, outcome, call.Path), SandboxJson.Wire.WireFeedback);
    }
}

/// <summary>Twilio's feedback resource.</summary>
internal sealed record WireFeedback(
    string AccountSid,
    string DateCreated,
    string DateUpdated,
    string MessageSid,
    string Outcome,
    string Uri);
