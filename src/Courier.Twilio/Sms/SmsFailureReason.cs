using System.Text.Json.Serialization;

namespace Courier.Sms;

/// <summary>Specifies why a message failed, independently of the provider.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SmsFailureReason>))]
public enum SmsFailureReason
{
    /// <summary>
    /// The provider gave no reason, or one that this library does not know; see <see cref="SmsFailure.ProviderCode"/>.
    /// </summary>
    Unknown = 0,

    /// <summary>The recipient's number is invalid.</summary>
    InvalidRecipient,

    /// <summary>The recipient has opted out of messages from this sender.</summary>
    RecipientOptedOut,

    /// <summary>The recipient's device or its network could not be reached.</summary>
    RecipientUnreachable,

    /// <summary>The recipient's number is a landline, or its network does not support SMS.</summary>
    RecipientIsLandline,

    /// <summary>The account is not allowed to send to the recipient's region.</summary>
    RegionNotEnabled,

    /// <summary>The provider or the carrier filtered the message because of its content.</summary>
    MessageFiltered,

    /// <summary>The message itself is invalid: its text, media, schedule, template, or another field.</summary>
    InvalidMessage,

    /// <summary>The sender is missing, is not owned by the account, or cannot send this message.</summary>
    InvalidSender,

    /// <summary>The provider rejected the credentials, or the account lacks the permission.</summary>
    CredentialsRejected,

    /// <summary>The resource that the request names does not exist.</summary>
    NotFound,

    /// <summary>Too many requests or messages were sent within a short time.</summary>
    RateLimited,

    /// <summary>The provider could not be reached or is out of service.</summary>
    ProviderUnavailable,

    /// <summary>The request was transmitted, and no conclusive response was received.</summary>
    NoResponse,

    /// <summary>The provider could not fetch a URL of the application: a webhook or a media file.</summary>
    CallbackUnreachable,

    /// <summary>An <see cref="IRecipientPolicy"/> of the application rejected the recipient, or threw.</summary>
    RejectedByPolicy,
}
