namespace Courier.Sms;

/// <summary>Why a message failed, whatever the provider.</summary>
public enum SmsFailureReason
{
    /// <summary>The provider gave no reason that is known here; see <see cref="SmsFailure.ProviderCode"/>.</summary>
    Unknown = 0,

    /// <summary>The recipient's number is not valid.</summary>
    InvalidRecipient,

    /// <summary>The recipient asked not to be messaged.</summary>
    RecipientOptedOut,

    /// <summary>The handset or its network could not be reached.</summary>
    RecipientUnreachable,

    /// <summary>The number is a landline, or its network takes no SMS.</summary>
    RecipientIsLandline,

    /// <summary>The account may not send to the recipient's region.</summary>
    RegionNotEnabled,

    /// <summary>The provider or the carrier filtered the text.</summary>
    MessageFiltered,

    /// <summary>The message itself is faulty: text, media, schedule, template or a field of it.</summary>
    InvalidMessage,

    /// <summary>The sender is missing, not owned, or not able to send this.</summary>
    InvalidSender,

    /// <summary>The credentials were refused, or the account may not do this.</summary>
    CredentialsRejected,

    /// <summary>The provider does not have the thing that was named.</summary>
    NotFound,

    /// <summary>Too many requests or messages at once.</summary>
    RateLimited,

    /// <summary>The provider could not be reached, or is out of order; the message did not leave.</summary>
    ProviderUnavailable,

    /// <summary>The message left and no readable answer came back.</summary>
    NoResponse,

    /// <summary>The provider could not fetch a URL of yours: a callback or media.</summary>
    CallbackUnreachable,
}
