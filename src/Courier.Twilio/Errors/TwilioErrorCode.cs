namespace Courier.Twilio;

/// <summary>The Twilio codes that a sender of messages can meet, by name; any other number is legal too.</summary>
public enum TwilioErrorCode
{
    /// <summary>HTTP retrieval failure.</summary>
    HttpRetrievalFailure = 11200,

    /// <summary>Invalid Content-Type.</summary>
    InvalidContentType = 12300,

    /// <summary>SMS send rate limit exceeded.</summary>
    SmsSendRateLimitExceeded = 14107,

    /// <summary>Unknown parameters.</summary>
    UnknownParameters = 20001,

    /// <summary>Permission Denied.</summary>
    PermissionDenied = 20003,

    /// <summary>Method not allowed.</summary>
    MethodNotAllowed = 20004,

    /// <summary>Account not active.</summary>
    AccountNotActive = 20005,

    /// <summary>Access Denied.</summary>
    AccessDenied = 20006,

    /// <summary>Page size too large.</summary>
    PageSizeTooLarge = 20007,

    /// <summary>Test Credentials.</summary>
    TestCredentials = 20008,

    /// <summary>Cannot delete this resource before it is complete.</summary>
    CannotDeleteResourceBeforeComplete = 20009,

    /// <summary>403 Forbidden.</summary>
    Forbidden = 20403,

    /// <summary>Not Found.</summary>
    NotFound = 20404,

    /// <summary>Invalid Parameter.</summary>
    InvalidParameter = 20422,

    /// <summary>Too many requests.</summary>
    TooManyRequests = 20429,

    /// <summary>Internal Server Error.</summary>
    InternalServerError = 20500,

    /// <summary>Service unavailable.</summary>
    ServiceUnavailable = 20503,

    /// <summary>Twilio Internal Error.</summary>
    TwilioInternalError = 20504,

    /// <summary>Invalid 'To' Phone Number.</summary>
    InvalidTo = 21211,

    /// <summary>Invalid 'From' Number.</summary>
    InvalidFrom = 21212,

    /// <summary>'To' phone number cannot be reached.</summary>
    ToCannotBeReached = 21214,

    /// <summary>'To' number cannot be a Short Code.</summary>
    ToIsShortCode = 21265,

    /// <summary>'To' and 'From' numbers cannot be the same.</summary>
    ToAndFromAreTheSame = 21266,

    /// <summary>Alphanumeric Sender ID cannot be used as the 'From' number on trial accounts.</summary>
    AlphanumericSenderOnTrial = 21267,

    /// <summary>Sending to Premium rate or Information Service numbers is not allowed.</summary>
    PremiumRateNumber = 21268,

    /// <summary>Message blocked: permissions disabled for the destination region.</summary>
    RegionNotEnabled = 21408,

    /// <summary>Invalid PageToken.</summary>
    InvalidPageToken = 21481,

    /// <summary>Message body is required.</summary>
    BodyRequired = 21602,

    /// <summary>A 'From' or 'MessagingServiceSid' parameter is required to send a message.</summary>
    SenderRequired = 21603,

    /// <summary>The destination 'To' phone number is required to send an SMS.</summary>
    ToRequired = 21604,

    /// <summary>Maximum body length is 160 characters (old API endpoint).</summary>
    BodyTooLongForOldApi = 21605,

    /// <summary>'From' number is not a valid message-capable Twilio number for this account.</summary>
    FromNotOwned = 21606,

    /// <summary>The 'from' phone number must be the sandbox phone number for trial accounts.</summary>
    FromMustBeSandboxNumber = 21607,

    /// <summary>The 'to' phone number provided is not yet verified for this account.</summary>
    ToNotVerified = 21608,

    /// <summary>Invalid 'StatusCallback'.</summary>
    InvalidStatusCallback = 21609,

    /// <summary>Attempt to send to unsubscribed recipient.</summary>
    RecipientOptedOut = 21610,

    /// <summary>This 'From' number has exceeded the maximum number of queued messages.</summary>
    FromQueueFull = 21611,

    /// <summary>Message cannot be sent with the current combination of "To" and/or "From" parameters.</summary>
    CannotRouteFromTo = 21612,

    /// <summary>'To' number is not a valid mobile number.</summary>
    ToIsNotMobile = 21614,

    /// <summary>The 'From' number matches multiple numbers for your account.</summary>
    FromMatchesSeveralNumbers = 21616,

    /// <summary>The concatenated message body exceeds the 1600 character limit.</summary>
    BodyTooLong = 21617,

    /// <summary>A Message Body, Media URL or Content SID is required.</summary>
    BodyOrMediaRequired = 21619,

    /// <summary>Invalid media URL(s).</summary>
    InvalidMediaUrl = 21620,

    /// <summary>Number of media files exceeds allowed limit.</summary>
    TooManyMedia = 21623,

    /// <summary>Invalid validity period value.</summary>
    InvalidValidityPeriod = 21624,

    /// <summary>Max Price must be a valid float.</summary>
    InvalidMaxPrice = 21627,

    /// <summary>'To' number cannot be a landline.</summary>
    ToIsLandline = 21635,

    /// <summary>ContentSid Required.</summary>
    ContentSidRequired = 21654,

    /// <summary>The ContentSid is Invalid.</summary>
    InvalidContentSid = 21655,

    /// <summary>The ContentVariables Parameter is invalid.</summary>
    InvalidContentVariables = 21656,

    /// <summary>The Sender ID is invalid.</summary>
    InvalidSenderId = 21657,

    /// <summary>Parameter exceeded character limit.</summary>
    ParameterTooLong = 21658,

    /// <summary>'From' is not a Twilio phone number or Short Code country mismatch.</summary>
    FromCountryMismatch = 21659,

    /// <summary>Mismatch between the 'From' number and the account.</summary>
    FromBelongsToAnotherAccount = 21660,

    /// <summary>'From' number is not SMS-capable.</summary>
    FromIsNotSmsCapable = 21661,

    /// <summary>'FallbackFrom' cannot be used with a 'From' sender.</summary>
    FallbackFromWithFrom = 21664,

    /// <summary>Invalid 'FallbackFrom' sender.</summary>
    InvalidFallbackFrom = 21665,

    /// <summary>'FallbackFrom' requires MessagingServiceSid.</summary>
    FallbackFromNeedsMessagingService = 21666,

    /// <summary>'FallbackFrom' requires the Messaging Service to have an RCS Sender.</summary>
    FallbackFromNeedsRcsSender = 21667,

    /// <summary>The Messaging Service does not exist.</summary>
    MessagingServiceNotFound = 21701,

    /// <summary>The Messaging Service is not available to send new messages.</summary>
    MessagingServiceNotAvailable = 21702,

    /// <summary>The Messaging Service does not have a phone number available to send a message.</summary>
    MessagingServiceHasNoSuitableNumber = 21703,

    /// <summary>The Messaging Service contains no phone numbers.</summary>
    MessagingServiceHasNoNumbers = 21704,

    /// <summary>The Messaging Service is invalid.</summary>
    MessagingServiceInvalid = 21705,

    /// <summary>Invalid 'From' and 'To' pair. 'From' and 'To' should be of the same channel.</summary>
    FromAndToOfDifferentChannels = 21910,

    /// <summary>Unreachable destination handset.</summary>
    UnreachableHandset = 30003,

    /// <summary>Unknown destination handset.</summary>
    UnknownHandset = 30005,

    /// <summary>Landline or unreachable carrier.</summary>
    LandlineOrUnreachableCarrier = 30006,

    /// <summary>Message filtered.</summary>
    MessageFiltered = 30007,

    /// <summary>Unknown error.</summary>
    UnknownDeliveryError = 30008,

    /// <summary>This message cannot be canceled.</summary>
    MessageCannotBeCanceled = 30409,

    /// <summary>Provider Timeout Error.</summary>
    ProviderTimeout = 30410,

    /// <summary>SendAt timestamp is missing.</summary>
    SendAtMissing = 35111,

    /// <summary>Scheduling does not support this timestamp.</summary>
    ScheduleTimeNotSupported = 35114,

    /// <summary>Scheduling does not support this timestamp.</summary>
    ScheduleTimeTooSoonOrTooLate = 35115,

    /// <summary>Scheduling does not support this timestamp.</summary>
    ScheduleTimeOutOfRange = 35117,

    /// <summary>MessagingServiceSid is required to schedule a message.</summary>
    ScheduleNeedsMessagingService = 35118,

    /// <summary>Maximum limit reached in the account for scheduling messages.</summary>
    TooManyScheduledMessages = 35125,

    /// <summary>The ScheduleType value provided is not supported for this channel.</summary>
    ScheduleTypeNotSupported = 35126,
}
