using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Errors;
using Courier.Twilio.Sandbox.Recipients;

namespace Courier.Twilio.Sandbox.Checks;

/// <summary>Who writes to whom; Twilio's test numbers among them.</summary>
internal static class AddressChecks
{
    public static Func<MessageRequest, ApiError?>[] All { get; } =
    [
        static draft => draft.ServiceSid is { } service && !Sid.Is("MG", service) ? ApiError.Of(21705) : null,
        static draft => draft.ServiceSid is not null && draft.From is null && draft.Settings.ServiceSenders is [] ? ApiError.Of(21703) : null,
        static draft => Address.IsShortCode(draft.To!) ? ApiError.Of(21265) : null,
        static draft => Address.IsRecipient(draft.To!) ? null : ApiError.Of(21211, draft.To),
        static draft => draft.From is { } from && !Address.IsSender(from) ? ApiError.Of(21212, from) : null,
        static draft => draft.From is { } from && MagicNumbers.FindRefusalOfSender(from) is { } code ? ApiError.Of(code, from) : null,
        static draft => draft is { IsTest: true, From: { } from and not MagicNumbers.Sender } && Address.IsNumber(from) ? ApiError.Of(21606, from) : null,
        static draft => draft.From is { } from && from == draft.To ? ApiError.Of(21266) : null,
        static draft => draft.From is { } from && Address.FindChannel(from) != Address.FindChannel(draft.To!) ? ApiError.Of(21910) : null,
        static draft => MagicNumbers.FindRefusalOfRecipient(draft.To!) is { } code ? ApiError.Of(code, draft.To, draft.From) : null,
    ];
}
