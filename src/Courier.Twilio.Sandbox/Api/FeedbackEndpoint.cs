using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Errors;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Api;

/// <summary>Serves <c>…/Messages/{SM}/Feedback.json</c>. Feedback is validated, but not stored.</summary>
internal sealed class FeedbackEndpoint(SandboxState state)
{
    public ApiResponse Create(Account account, ApiRequest request, string sid)
    {
        if (account.Messages.Find(sid) is not { } message)
        {
            return ApiResponse.FromError(ApiError.NotFound(request.Path));
        }

        var outcome = request.Form.Find("Outcome") ?? "confirmed";

        if (outcome is not ("confirmed" or "unconfirmed"))
        {
            return ApiResponse.FromError(ApiError.FromCode(20422, "Outcome"));
        }

        var now = Rfc2822.Format(state.Clock.Now);
        var feedback = new WireFeedback(account.Sid, now, now, message.Sid, outcome, request.Path);

        return ApiResponse.Json(200, feedback, SandboxJson.Wire.WireFeedback);
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
