using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Errors;
using Courier.Twilio.Sandbox.Recipients;

namespace Courier.Twilio.Sandbox.Checks;

/// <summary>Who writes to whom; Twilio's test numbers among them.</summary>
internal static class AddressValidation
{
    public static Func<MessageRequest, ApiError?>[] Validators { get; } =
    [
        static draft => draft.ServiceSid is { } service && !Sid.IsValid("MG", service) ? ApiError.FromCode(21705) : null,
        static draft => draft.ServiceSid is not null && draft.From is null && draft.Settings.ServiceSenders is [] ? ApiError.FromCode(21703) : null,
        static draft => AddressFormat.IsShortCode(draft.To!) ? ApiError.FromCode(21265) : null,
        static draft => AddressFormat.IsValidRecipient(draft.To!) ? null : ApiError.FromCode(21211, draft.To),
        static draft => draft.From is { } from && !AddressFormat.IsValidSender(from) ? ApiError.FromCode(21212, from) : null,
        static draft => draft.From is { } from && MagicNumbers.FindSenderError(from) is { } code ? ApiError.FromCode(code, from) : null,
        static draft => draft is { IsTest: true, From: { } from and not MagicNumbers.Sender } && AddressFormat.IsPhoneNumber(from) ? ApiError.FromCode(21606, from) : null,
        static draft => draft.From is { } from && from == draft.To ? ApiError.FromCode(21266) : null,
        static draft => draft.From is { } from && AddressFormat.FindChannelPrefix(from) != AddressFormat.FindChannelPrefix(draft.To!) ? ApiError.FromCode(21910) : null,
        static draft => MagicNumbers.FindRecipientError(draft.To!) is { } code ? ApiError.FromCode(code, draft.To, draft.From) : null,
    ];
}
