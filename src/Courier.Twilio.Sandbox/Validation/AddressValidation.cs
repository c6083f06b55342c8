using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Errors;
using Courier.Twilio.Sandbox.Recipients;

namespace Courier.Twilio.Sandbox.Validation;

/// <summary>Validates recipient and sender, and applies Twilio's test numbers.</summary>
internal static class AddressValidation
{
    public static Func<MessageRequest, ApiError?>[] Validators { get; } =
    [
        static request => request.ServiceSid is { } service && !Sid.IsValid("MG", service)
            ? ApiError.FromCode(21705)
            : null,
        static request => request is { ServiceSid: not null, From: null } && request.Settings.ServiceSenders is []
            ? ApiError.FromCode(21703)
            : null,
        static request => AddressFormat.IsShortCode(request.To!) ? ApiError.FromCode(21265) : null,
        static request => AddressFormat.IsValidRecipient(request.To!) ? null : ApiError.FromCode(21211, request.To),
        static request => request.From is { } from && !AddressFormat.IsValidSender(from)
            ? ApiError.FromCode(21212, from)
            : null,
        static request => request.From is { } from && MagicNumbers.FindSenderError(from) is { } code
            ? ApiError.FromCode(code, from)
            : null,
        static request => request is { IsTest: true, From: { } from and not MagicNumbers.Sender }
            && AddressFormat.IsPhoneNumber(from)
            ? ApiError.FromCode(21606, from)
            : null,
        static request => request.From is { } from && from == request.To ? ApiError.FromCode(21266) : null,
        static request => request.From is { } from
            && AddressFormat.FindChannelPrefix(from) != AddressFormat.FindChannelPrefix(request.To!)
            ? ApiError.FromCode(21910)
            : null,
        static request => MagicNumbers.FindRecipientError(request.To!) is { } code
            ? ApiError.FromCode(code, request.To, request.From)
            : null,
    ];
}
