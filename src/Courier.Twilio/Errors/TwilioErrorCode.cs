namespace Courier.Twilio;

/// <summary>Names the Twilio error codes that a sender of messages can meet.</summary>
/// <remarks>
/// Values that are not named are valid, too: Twilio has more codes and adds new ones. The summaries are Twilio's
/// titles; see https://www.twilio.com/docs/api/errors. <see cref="TwilioErrorCatalog"/> has the reason and advice of
/// each code.
/// </remarks>
public enum TwilioErrorCode
{
    /// <summary>Account is not active.</summary>
    AccountIsNotActive = 10001,

    /// <summary>Trial accounts do not support the feature you tried to use.</summary>
    TrialFeatureNotSupported = 10002,

    /// <summary>Invalid URL format.</summary>
    InvalidUrlFormat = 11100,

    /// <summary>HTTP retrieval failure.</summary>
    HttpRetrievalFailure = 11200,

    /// <summary>TCP connection timed out.</summary>
    TcpConnectionTimedOut = 11201,

    /// <summary>TCP connection refused.</summary>
    TcpConnectionRefused = 11202,

    /// <summary>HTTP communication total time out triggered.</summary>
    HttpTotalTimeoutTriggered = 11203,

    /// <summary>HTTP connection failure.</summary>
    HttpConnectionFailure = 11205,

    /// <summary>HTTP protocol violation.</summary>
    HttpProtocolViolation = 11206,

    /// <summary>HTTP bad host name.</summary>
    HttpBadHostName = 11210,

    /// <summary>HTTP too many redirects.</summary>
    HttpTooManyRedirects = 11215,

    /// <summary>HTTP invalid redirect.</summary>
    HttpInvalidRedirect = 11216,

    /// <summary>HTTP error response code.</summary>
    HttpErrorResponseCode = 11217,

    /// <summary>SSL/TLS Handshake Error.</summary>
    TlsHandshakeError = 11220,

    /// <summary>Certificate Invalid - Domain Mismatch.</summary>
    CertificateDomainMismatch = 11235,

    /// <summary>Certificate Invalid - Certificate Expired.</summary>
    CertificateExpired = 11236,

    /// <summary>Certificate Invalid - Could not find path to certificate.</summary>
    CertificatePathNotFound = 11237,

    /// <summary>HTTP connection edge location is invalid.</summary>
    EdgeLocationInvalid = 11240,

    /// <summary>HTTP connection edge location is not supported.</summary>
    EdgeLocationNotSupported = 11241,

    /// <summary>HTTP connection over Twilio Interconnect is not allowed.</summary>
    InterconnectNotAllowed = 11242,

    /// <summary>HTTP retry policy is invalid.</summary>
    RetryPolicyInvalid = 11243,

    /// <summary>Fatal protocol violation.</summary>
    FatalProtocolViolation = 11251,

    /// <summary>Invalid template URL.</summary>
    InvalidTemplateUrl = 11300,

    /// <summary>Invalid template token.</summary>
    InvalidTemplateToken = 11310,

    /// <summary>Invalid template unclosed brackets.</summary>
    TemplateBracketsUnclosed = 11320,

    /// <summary>Misconfigured webhook.</summary>
    MisconfiguredWebhook = 11321,

    /// <summary>Invalid webhook method.</summary>
    InvalidWebhookMethod = 11322,

    /// <summary>TwiML response body too large.</summary>
    TwiMLResponseTooLarge = 11750,

    /// <summary>Media Message - Media exceeds messaging provider size limit.</summary>
    MediaExceedsProviderLimit = 11751,

    /// <summary>Empty response body.</summary>
    EmptyResponseBody = 11770,

    /// <summary>Document parse failure.</summary>
    DocumentParseFailure = 12100,

    /// <summary>Invalid Twilio Markup XML version.</summary>
    InvalidTwiMLVersion = 12101,

    /// <summary>The root element must be Response.</summary>
    RootElementMustBeResponse = 12102,

    /// <summary>Schema validation warning.</summary>
    SchemaValidationWarning = 12200,

    /// <summary>Invalid Content-Type.</summary>
    InvalidContentType = 12300,

    /// <summary>Invalid Upload Content-Type.</summary>
    InvalidUploadContentType = 12301,

    /// <summary>Internal Failure.</summary>
    InternalFailure = 12400,

    /// <summary>Invalid "To" attribute.</summary>
    ReplyToInvalid = 14101,

    /// <summary>Invalid "From" attribute.</summary>
    ReplyFromInvalid = 14102,

    /// <summary>Invalid Body.</summary>
    ReplyBodyInvalid = 14103,

    /// <summary>Invalid Method attribute.</summary>
    ReplyMethodInvalid = 14104,

    /// <summary>Invalid statusCallback attribute.</summary>
    ReplyStatusCallbackInvalid = 14105,

    /// <summary>Document retrieval limit reached.</summary>
    DocumentRetrievalLimitReached = 14106,

    /// <summary>SMS send rate limit exceeded.</summary>
    SmsSendRateLimitExceeded = 14107,

    /// <summary>From phone number not SMS capable.</summary>
    ReplyFromNotSmsCapable = 14108,

    /// <summary>TwiML Reply message limit exceeded.</summary>
    TwiMLReplyLimitExceeded = 14109,

    /// <summary>Invalid Verb for SMS Reply.</summary>
    InvalidVerbForSmsReply = 14110,

    /// <summary>Invalid To phone number for Trial mode.</summary>
    ReplyToNotVerifiedOnTrial = 14111,

    /// <summary>Unknown parameters.</summary>
    UnknownParameters = 20001,

    /// <summary>Invalid FriendlyName.</summary>
    InvalidFriendlyName = 20002,

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

    /// <summary>Action disabled for account.</summary>
    ActionDisabledForAccount = 20010,

    /// <summary>Invalid TLS version.</summary>
    InvalidTlsVersion = 20011,

    /// <summary>Invalid TLSv1.2 Cipher Suite.</summary>
    InvalidCipherSuite = 20012,

    /// <summary>No update/state change is observed for the data entered.</summary>
    NoStateChange = 20020,

    /// <summary>Phone number rejected by T-Mobile SDG Service Provisioning API.</summary>
    NumberRejectedByTMobile = 20021,

    /// <summary>Phone number is not correct: it cannot be null or have non-decimal symbols.</summary>
    NumberHasNonDecimalSymbols = 20023,

    /// <summary>Invalid Access Token.</summary>
    InvalidAccessToken = 20101,

    /// <summary>Invalid Access Token header.</summary>
    InvalidAccessTokenHeader = 20102,

    /// <summary>Invalid Access Token issuer/subject.</summary>
    InvalidAccessTokenIssuer = 20103,

    /// <summary>Access Token expired or expiration date invalid.</summary>
    AccessTokenExpired = 20104,

    /// <summary>Access Token not yet valid.</summary>
    AccessTokenNotYetValid = 20105,

    /// <summary>Invalid Access Token grants.</summary>
    InvalidAccessTokenGrants = 20106,

    /// <summary>Invalid Access Token signature.</summary>
    InvalidAccessTokenSignature = 20107,

    /// <summary>Authentication Failed.</summary>
    AuthenticationFailed = 20151,

    /// <summary>Invalid Header.</summary>
    InvalidJwtHeader = 20152,

    /// <summary>Invalid Issuer Or Subject.</summary>
    InvalidJwtIssuerOrSubject = 20153,

    /// <summary>Invalid Claim Set.</summary>
    InvalidJwtClaimSet = 20154,

    /// <summary>Expiration Time In The Future.</summary>
    JwtExpirationInTheFuture = 20155,

    /// <summary>Expired or Invalid Expiration in Token.</summary>
    JwtExpired = 20156,

    /// <summary>Expiration Time Exceeds Maximum Time Allowed.</summary>
    JwtExpirationTooLong = 20157,

    /// <summary>Invalid Signature.</summary>
    InvalidJwtSignature = 20159,

    /// <summary>Invalid Token.</summary>
    InvalidJwt = 20160,

    /// <summary>Programmable Chat: Parameters are not specified for update request.</summary>
    NothingToUpdate = 20161,

    /// <summary>A conflicting resource update is in progress.</summary>
    ConflictingUpdate = 20162,

    /// <summary>403 Forbidden.</summary>
    Forbidden = 20403,

    /// <summary>Not Found.</summary>
    NotFound = 20404,

    /// <summary>Conflict.</summary>
    Conflict = 20409,

    /// <summary>Gone.</summary>
    Gone = 20410,

    /// <summary>Precondition Failed.</summary>
    PreconditionFailed = 20412,

    /// <summary>Request Entity Too Large.</summary>
    RequestEntityTooLarge = 20413,

    /// <summary>Invalid Parameter.</summary>
    InvalidParameter = 20422,

    /// <summary>Invalid SID.</summary>
    InvalidSid = 20423,

    /// <summary>Upgrade Required.</summary>
    UpgradeRequired = 20426,

    /// <summary>Too many requests.</summary>
    TooManyRequests = 20429,

    /// <summary>Internal Server Error.</summary>
    InternalServerError = 20500,

    /// <summary>Service unavailable.</summary>
    ServiceUnavailable = 20503,

    /// <summary>Twilio Internal Error.</summary>
    TwilioInternalError = 20504,

    /// <summary>Reached maximum number of Services.</summary>
    TooManyServices = 21102,

    /// <summary>Invalid 'To' Phone Number.</summary>
    InvalidTo = 21211,

    /// <summary>Invalid 'From' Number.</summary>
    InvalidFrom = 21212,

    /// <summary>'To' phone number cannot be reached.</summary>
    ToCannotBeReached = 21214,

    /// <summary>Phone number does not appear to be valid.</summary>
    NumberSeemsInvalid = 21217,

    /// <summary>Invalid ApplicationSid.</summary>
    InvalidApplicationSid = 21218,

    /// <summary>'To' phone number not verified.</summary>
    ToNumberNotVerified = 21219,

    /// <summary>'To' number cannot be a Short Code.</summary>
    ToIsShortCode = 21265,

    /// <summary>'To' and 'From' numbers cannot be the same.</summary>
    ToAndFromAreTheSame = 21266,

    /// <summary>Alphanumeric Sender ID cannot be used as the 'From' number on trial accounts.</summary>
    AlphanumericSenderOnTrial = 21267,

    /// <summary>Sending to Premium rate or Information Service numbers is not allowed.</summary>
    PremiumRateNumber = 21268,

    /// <summary>Invalid Phone Number.</summary>
    InvalidPhoneNumber = 21401,

    /// <summary>Invalid Url.</summary>
    InvalidUrl = 21402,

    /// <summary>Invalid Method.</summary>
    InvalidMethod = 21403,

    /// <summary>Cannot set SmsFallbackUrl without setting SmsUrl.</summary>
    SmsFallbackWithoutUrl = 21406,

    /// <summary>This Phone Number type does not support SMS.</summary>
    NumberTypeDoesNotSupportSms = 21407,

    /// <summary>Message blocked: permissions disabled for the destination region.</summary>
    RegionNotEnabled = 21408,

    /// <summary>ApplicationSid is not accessible.</summary>
    ApplicationNotAccessible = 21420,

    /// <summary>Phone Number is invalid.</summary>
    PhoneNumberIsInvalid = 21421,

    /// <summary>PhoneNumber is not available.</summary>
    PhoneNumberNotAvailable = 21422,

    /// <summary>Invalid AccountSid.</summary>
    InvalidAccountSid = 21470,

    /// <summary>Account does not exist.</summary>
    AccountDoesNotExist = 21471,

    /// <summary>Account is not active.</summary>
    NamedAccountNotActive = 21472,

    /// <summary>Invalid PageToken.</summary>
    InvalidPageToken = 21481,

    /// <summary>Invalid callback url.</summary>
    InvalidCallbackUrl = 21502,

    /// <summary>Phone number is not a valid SMS-capable inbound phone number.</summary>
    NotAnSmsCapableInboundNumber = 21601,

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

    /// <summary>The message body cannot be sent.</summary>
    BodyCannotBeSent = 21618,

    /// <summary>A Message Body, Media URL or Content SID is required.</summary>
    BodyOrMediaRequired = 21619,

    /// <summary>Invalid media URL(s).</summary>
    InvalidMediaUrl = 21620,

    /// <summary>The 'From' number has not been enabled for MMS.</summary>
    FromNotMmsCapable = 21621,

    /// <summary>MMS has not been enabled for your account.</summary>
    MmsNotEnabled = 21622,

    /// <summary>Number of media files exceeds allowed limit.</summary>
    TooManyMedia = 21623,

    /// <summary>Invalid validity period value.</summary>
    InvalidValidityPeriod = 21624,

    /// <summary>Invalid 'StatusCallbackEvent'.</summary>
    InvalidStatusCallbackEvent = 21626,

    /// <summary>Max Price must be a valid float.</summary>
    InvalidMaxPrice = 21627,

    /// <summary>'To' number cannot be a landline.</summary>
    ToIsLandline = 21635,

    /// <summary>Maximum subject length is 40 characters.</summary>
    SubjectTooLong = 21652,

    /// <summary>There are more recipient addresses than allowed.</summary>
    TooManyRecipientAddresses = 21653,

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

    /// <summary>Current combination of 'From' and 'To' parameters cannot be used in Ireland region.</summary>
    SenderPairNotUsableInIreland = 21662,

    /// <summary>'From' phone number routing configuration is incorrect.</summary>
    FromRoutingIncorrect = 21663,

    /// <summary>'FallbackFrom' cannot be used with a 'From' sender.</summary>
    FallbackFromWithFrom = 21664,

    /// <summary>Invalid 'FallbackFrom' sender.</summary>
    InvalidFallbackFrom = 21665,

    /// <summary>'FallbackFrom' requires MessagingServiceSid.</summary>
    FallbackFromNeedsMessagingService = 21666,

    /// <summary>'FallbackFrom' requires the Messaging Service to have an RCS Sender.</summary>
    FallbackFromNeedsRcsSender = 21667,

    /// <summary>Phone number type is not supported for messaging in the Ireland (IE1) region.</summary>
    NumberTypeNotSupportedInIreland = 21668,

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

    /// <summary>Alpha Sender ID Missing from the request.</summary>
    AlphaSenderMissing = 21708,

    /// <summary>Alpha Sender ID is Invalid or Not Authorized for this Messaging Service.</summary>
    AlphaSenderNotAuthorized = 21709,

    /// <summary>Phone Number Already Exists in Messaging Service.</summary>
    NumberAlreadyInMessagingService = 21710,

    /// <summary>Sender is not associated with the specified Messaging Service.</summary>
    SenderNotInMessagingService = 21711,

    /// <summary>Phone Number or Short Code is associated with another Messaging Service.</summary>
    NumberInAnotherMessagingService = 21712,

    /// <summary>Messaging Service Use Case is Invalid.</summary>
    MessagingServiceUseCaseInvalid = 21713,

    /// <summary>Messaging Service Number Pool size limit reached.</summary>
    NumberPoolLimitReached = 21714,

    /// <summary>Phone Number Does Not Have Correct Messaging Service Capabilities.</summary>
    NumberLacksCapabilities = 21715,

    /// <summary>Brand Registration SID for US A2P Campaign Use Case is Not Registered or Not Valid.</summary>
    BrandNotRegistered = 21717,

    /// <summary>Incompatible Messaging Service/A2P Use Cases.</summary>
    IncompatibleUseCases = 21719,

    /// <summary>A2P Use Case is Invalid.</summary>
    A2PUseCaseInvalid = 21720,

    /// <summary>Cannot import Campaign Verify token due to incompatible A2P brand.</summary>
    CampaignVerifyWrongBrand = 21721,

    /// <summary>Invalid Campaign Verify token.</summary>
    InvalidCampaignVerifyToken = 21722,

    /// <summary>Campaign Verify token import already in progress.</summary>
    CampaignVerifyInProgress = 21723,

    /// <summary>Brand update count exceeded.</summary>
    BrandUpdateCountExceeded = 21724,

    /// <summary>Brand can only be updated when in FAILED state.</summary>
    BrandNotInFailedState = 21725,

    /// <summary>Starter brand registrations and updates are temporarily disabled.</summary>
    StarterBrandsDisabled = 21726,

    /// <summary>Campaign registration failed due to missing parameter(s).</summary>
    CampaignParametersMissing = 21727,

    /// <summary>Campaign registration failed due to length validation failures.</summary>
    CampaignFieldLengthInvalid = 21728,

    /// <summary>Cannot perform operation on suspended campaign.</summary>
    CampaignIsSuspended = 21729,

    /// <summary>System under maintenance. Please try again later.</summary>
    UnderMaintenance = 21730,

    /// <summary>Cannot perform operation on suspended brand.</summary>
    BrandIsSuspended = 21731,

    /// <summary>Campaign limit reached on the Brand.</summary>
    BrandCampaignLimitReached = 21732,

    /// <summary>Default Messaging Service Not Found.</summary>
    DefaultMessagingServiceNotFound = 21733,

    /// <summary>Brand Registration Failure: Domain Ownership Could Not Be Verified.</summary>
    BrandDomainNotVerified = 21736,

    /// <summary>Brand Registration Failure: 2FA Verification Expired.</summary>
    BrandTwoFactorExpired = 21737,

    /// <summary>Brand Registration Failure: 2FA Email Undeliverable.</summary>
    BrandTwoFactorUndeliverable = 21738,

    /// <summary>Brand Registration Failure: 2FA Verification Failed or Timed Out.</summary>
    BrandTwoFactorFailed = 21739,

    /// <summary>Brand Registration Failure: Invalid Brand Contact Email Domain.</summary>
    BrandContactDomainInvalid = 21740,

    /// <summary>Brand Registration Failure: 2FA Code Expired.</summary>
    BrandTwoFactorCodeExpired = 21741,

    /// <summary>DltPEId is invalid.</summary>
    InvalidDltEntityId = 21900,

    /// <summary>DltTemplateId is invalid.</summary>
    InvalidDltTemplateId = 21901,

    /// <summary>InvoiceTag length must be between 0 and 32.</summary>
    InvoiceTagTooLong = 21902,

    /// <summary>Invalid 'From' and 'To' pair. 'From' and 'To' should be of the same channel.</summary>
    FromAndToOfDifferentChannels = 21910,

    /// <summary>Message Redaction Incompatible Configuration: Long code STOP filtering.</summary>
    RedactionWithLongCodeStopFiltering = 23001,

    /// <summary>Message Redaction Incompatible Configuration: Short code "STOP" filtering.</summary>
    RedactionWithShortCodeStopFiltering = 23002,

    /// <summary>Message Redaction Incompatible Configuration: Sticky Sender.</summary>
    RedactionWithStickySender = 23003,

    /// <summary>Message Redaction Incompatible Configuration: Advanced Opt-Out.</summary>
    RedactionWithAdvancedOptOut = 23004,

    /// <summary>Phone Number Redaction Incompatible Configuration: Fallback to Long Code.</summary>
    RedactionWithFallbackToLongCode = 23005,

    /// <summary>Message Redaction Incompatible Configuration: Inbound Webhook GET Requests.</summary>
    RedactionWithGetWebhook = 23006,

    /// <summary>Queue overflow.</summary>
    QueueOverflow = 30001,

    /// <summary>Account suspended.</summary>
    AccountSuspended = 30002,

    /// <summary>Unreachable destination handset.</summary>
    UnreachableHandset = 30003,

    /// <summary>Message blocked.</summary>
    MessageBlocked = 30004,

    /// <summary>Unknown destination handset.</summary>
    UnknownHandset = 30005,

    /// <summary>Landline or unreachable carrier.</summary>
    LandlineOrUnreachableCarrier = 30006,

    /// <summary>Message filtered.</summary>
    MessageFiltered = 30007,

    /// <summary>Unknown error.</summary>
    UnknownDeliveryError = 30008,

    /// <summary>Missing inbound segment.</summary>
    MissingInboundSegment = 30009,

    /// <summary>Message price exceeds max price.</summary>
    MessagePriceExceedsMaxPrice = 30010,

    /// <summary>MMS not supported by the receiving phone number in this region.</summary>
    MmsNotSupportedByNumber = 30011,

    /// <summary>TTL is too small.</summary>
    TtlTooSmall = 30012,

    /// <summary>TTL is too big.</summary>
    TtlTooBig = 30013,

    /// <summary>'To' attributes are Invalid.</summary>
    ToAttributesInvalid = 30014,

    /// <summary>Non-supported channel type is used.</summary>
    ChannelTypeNotSupported = 30015,

    /// <summary>'To' and 'From' channel types are incompatible.</summary>
    ChannelTypesIncompatible = 30016,

    /// <summary>Carrier network congestion.</summary>
    CarrierNetworkCongestion = 30017,

    /// <summary>Destination carrier requires sender ID pre-registration.</summary>
    SenderIdPreRegistrationAdvised = 30018,

    /// <summary>Content size exceeds carrier limit.</summary>
    ContentExceedsCarrierLimit = 30019,

    /// <summary>Internal Failure with Message Scheduling.</summary>
    SchedulingInternalFailure = 30020,

    /// <summary>Internal Failure with messaging service orchestrator.</summary>
    MessagingServiceInternalFailure = 30021,

    /// <summary>US A2P 10DLC - Rate Limits Exceeded.</summary>
    A2PRateLimitExceeded = 30022,

    /// <summary>US A2P 10DLC - Daily Message Cap Reached.</summary>
    A2PDailyCapReached = 30023,

    /// <summary>Numeric Sender ID Not Provisioned on Carrier.</summary>
    NumericSenderNotProvisioned = 30024,

    /// <summary>US A2P 10DLC - 50% T-Mobile Daily Message Limit Consumed.</summary>
    A2PHalfOfDailyLimitConsumed = 30025,

    /// <summary>US A2P 10DLC - 70% T-Mobile Daily Message Limit Consumed.</summary>
    A2PMostOfDailyLimitConsumed = 30026,

    /// <summary>US A2P 10DLC - T-Mobile Daily Message Limit Reached.</summary>
    A2PDailyLimitReached = 30027,

    /// <summary>Invalid API version.</summary>
    InvalidApiVersion = 30028,

    /// <summary>Invalid ContentRetention.</summary>
    InvalidContentRetention = 30029,

    /// <summary>Invalid AddressRetention.</summary>
    InvalidAddressRetention = 30030,

    /// <summary>Invalid MaxRate.</summary>
    InvalidMaxRate = 30031,

    /// <summary>Toll-Free Number Has Not Been Verified.</summary>
    TollFreeNumberNotVerified = 30032,

    /// <summary>US A2P 10DLC - Campaign Suspended.</summary>
    A2PCampaignSuspended = 30033,

    /// <summary>US A2P 10DLC - Message from an Unregistered Number.</summary>
    A2PUnregisteredNumber = 30034,

    /// <summary>US A2P 10DLC - Message from a number still being configured.</summary>
    A2PNumberStillBeingConfigured = 30035,

    /// <summary>Validity Period Expired.</summary>
    ValidityPeriodExpired = 30036,

    /// <summary>Outbound Messaging Disabled.</summary>
    OutboundMessagingDisabled = 30037,

    /// <summary>OTP Message Body Filtered.</summary>
    OtpBodyFiltered = 30038,

    /// <summary>Filtered to Prevent Message Loops.</summary>
    FilteredToPreventLoops = 30039,

    /// <summary>Destination carrier requires Sender ID pre-registration.</summary>
    SenderIdNotRegisteredWithCarrier = 30040,

    /// <summary>Sender is restricted or unregistered in a country requiring registration.</summary>
    SenderRestrictedInCountry = 30041,

    /// <summary>Alphanumeric Sender ID is generic or unauthorized for this account.</summary>
    AlphaSenderGenericOrUnauthorized = 30042,

    /// <summary>International SMS via Domestic Gateway.</summary>
    InternationalViaDomesticGateway = 30043,

    /// <summary>Trial Message Length Exceeded.</summary>
    TrialMessageTooLong = 30044,

    /// <summary>Validity Period is less than zero or greater than maximum allowed.</summary>
    ValidityPeriodOutOfRange = 30045,

    /// <summary>Message delivery not confirmed.</summary>
    DeliveryNotConfirmed = 30046,

    /// <summary>Domain SID is invalid.</summary>
    DomainSidInvalid = 30100,

    /// <summary>Domain is unverified.</summary>
    DomainUnverified = 30101,

    /// <summary>TLS certificate for your Domain has expired.</summary>
    DomainTlsCertificateExpired = 30102,

    /// <summary>Links not shortened due to application failure.</summary>
    LinksNotShortened = 30103,

    /// <summary>Shortened link not found. Click redirected to fallback Url.</summary>
    ShortLinkNotFoundWithFallback = 30104,

    /// <summary>Shortened link not found and no fallback URL found.</summary>
    ShortLinkNotFound = 30105,

    /// <summary>Domain has not been set up for this account.</summary>
    DomainNotSetUp = 30106,

    /// <summary>Domain private certificate has not been uploaded.</summary>
    DomainPrivateCertificateMissing = 30107,

    /// <summary>Twilio account does not belong to an organization.</summary>
    AccountNotInOrganization = 30108,

    /// <summary>Callback URL is invalid.</summary>
    ClickCallbackUrlInvalid = 30109,

    /// <summary>Domain is blocked.</summary>
    DomainBlocked = 30110,

    /// <summary>Url is on a deny list.</summary>
    UrlOnDenyList = 30111,

    /// <summary>Account is not found.</summary>
    AccountNotFound = 30112,

    /// <summary>Specified date is too old.</summary>
    DateTooOld = 30113,

    /// <summary>Specified date is not available yet.</summary>
    DateNotAvailableYet = 30114,

    /// <summary>Date format is incorrect.</summary>
    DateFormatIncorrect = 30115,

    /// <summary>Certificate or private key or both are missing.</summary>
    CertificateOrKeyMissing = 30116,

    /// <summary>Certificate cannot be parsed.</summary>
    CertificateCannotBeParsed = 30117,

    /// <summary>Private key is invalid.</summary>
    PrivateKeyInvalid = 30118,

    /// <summary>Certificate and private key pair is invalid.</summary>
    CertificateAndKeyMismatch = 30119,

    /// <summary>Domain certificate and private key are not uploaded.</summary>
    DomainCertificateNotUploaded = 30120,

    /// <summary>Fallback URL is missing.</summary>
    FallbackUrlMissing = 30121,

    /// <summary>Fallback URL is invalid.</summary>
    FallbackUrlInvalid = 30122,

    /// <summary>Callback URL is missing.</summary>
    CallbackUrlMissing = 30123,

    /// <summary>MessagingServiceSID cannot be empty or null.</summary>
    MessagingServiceSidMissing = 30124,

    /// <summary>Your phone number could not be registered with US A2P 10DLC.</summary>
    NumberNotRegisteredWithA2P = 30125,

    /// <summary>Your 10DLC number failed to be registered.</summary>
    A2PNumberRegistrationFailed = 30126,

    /// <summary>MessagingServiceSID is invalid.</summary>
    MessagingServiceSidInvalid = 30127,

    /// <summary>MessagingServiceSidsAction is invalid.</summary>
    MessagingServiceSidsActionInvalid = 30128,

    /// <summary>Certificate is self signed.</summary>
    CertificateSelfSigned = 30129,

    /// <summary>Messaging Service SID already belongs in another domain configuration.</summary>
    MessagingServiceInAnotherDomain = 30130,

    /// <summary>Domain's certificate will expire soon.</summary>
    DomainCertificateExpiresSoon = 30131,

    /// <summary>Certificate cannot be validated.</summary>
    CertificateCannotBeValidated = 30132,

    /// <summary>The certificate could not be uploaded.</summary>
    CertificateCouldNotBeUploaded = 30133,

    /// <summary>Invalid Dns Setup for Link shortening.</summary>
    DnsSetupInvalid = 30134,

    /// <summary>Unable to issue certificate.</summary>
    CertificateNotIssued = 30135,

    /// <summary>Unable to renew certificate.</summary>
    CertificateNotRenewed = 30136,

    /// <summary>Domain messaging service mapping not found.</summary>
    DomainMappingNotFound = 30137,

    /// <summary>URL not valid for link shortening.</summary>
    UrlNotValidForShortening = 30139,

    /// <summary>Certificates with OCSP required are not supported.</summary>
    OcspCertificateNotSupported = 30140,

    /// <summary>Parameters are not valid.</summary>
    UpdateParametersNotValid = 30400,

    /// <summary>Not Found.</summary>
    MessagingResourceNotFound = 30404,

    /// <summary>This message cannot be canceled.</summary>
    MessageCannotBeCanceled = 30409,

    /// <summary>Provider Timeout Error.</summary>
    ProviderTimeout = 30410,

    /// <summary>Invalid Phone Number SID.</summary>
    InvalidPhoneNumberSid = 30436,

    /// <summary>Toll Free verification rejection - Edit time expired.</summary>
    TollFreeRejectedEditTimeExpired = 30437,

    /// <summary>Toll Free verification rejection - Unknown Error.</summary>
    TollFreeRejectedUnknownReason = 30440,

    /// <summary>Toll-Free phone number verification rejection - Disallowed: SHAFT - Sex.</summary>
    TollFreeRejectedSexualContent = 30441,

    /// <summary>Toll-Free phone number verification rejection - Disallowed: Spam.</summary>
    TollFreeRejectedSpam = 30442,

    /// <summary>Toll-Free verification rejection - Disallowed: Loan Marketing.</summary>
    TollFreeRejectedLoanMarketing = 30443,

    /// <summary>Toll Free verification rejection - Disallowed: Fraud.</summary>
    TollFreeRejectedFraud = 30444,

    /// <summary>Toll Free verification rejection - Could not validate business information.</summary>
    TollFreeRejectedBusinessInformationNotValidated = 30445,

    /// <summary>Toll Free verification rejection - Opt-in not sufficient: express consent required.</summary>
    TollFreeRejectedExpressConsentRequired = 30446,

    /// <summary>Toll Free verification rejection - phone number not provisioned to Twilio.</summary>
    TollFreeRejectedNumberNotProvisioned = 30447,

    /// <summary>Toll-Free phone number verification rejection - Age Gate.</summary>
    TollFreeRejectedAgeGate = 30448,

    /// <summary>Toll Free verification rejection - URL issues in sample message.</summary>
    TollFreeRejectedSampleUrlProblem = 30449,

    /// <summary>Message delivery blocked.</summary>
    DeliveryBlockedBySmsPumpingProtection = 30450,

    /// <summary>Toll-Free phone number verification unable to process - address invalid.</summary>
    TollFreeUnprocessableAddress = 30451,

    /// <summary>Toll-Free phone number verification unable to process - email invalid.</summary>
    TollFreeUnprocessableEmail = 30452,

    /// <summary>Message couldn't be delivered.</summary>
    TemporarilyUndeliverable = 30453,

    /// <summary>Account exceeded the messages limit.</summary>
    TrialMessageLimitExceeded = 30454,

    /// <summary>Toll-Free phone number verification rejection - Disallowed: SHAFT - Hate.</summary>
    TollFreeRejectedHate = 30455,

    /// <summary>Toll Free verification rejection - Disallowed: SHAFT - Alcohol.</summary>
    TollFreeRejectedAlcohol = 30456,

    /// <summary>Toll Free verification rejection - Disallowed: SHAFT - Firearms.</summary>
    TollFreeRejectedFirearms = 30457,

    /// <summary>Toll Free verification rejection - Disallowed: SHAFT - Tobacco / Vape.</summary>
    TollFreeRejectedTobacco = 30458,

    /// <summary>Toll Free verification rejection - Disallowed: Cannabis/CBD.</summary>
    TollFreeRejectedCannabis = 30459,

    /// <summary>Toll Free verification rejection - Disallowed: Third Party Debt Collection.</summary>
    TollFreeRejectedThirdPartyDebtCollection = 30460,

    /// <summary>Toll Free verification rejection - Disallowed: Gambling.</summary>
    TollFreeRejectedGambling = 30461,

    /// <summary>Toll Free verification rejection - Disallowed: Sweepstakes.</summary>
    TollFreeRejectedSweepstakes = 30462,

    /// <summary>Toll Free verification rejection - Disallowed: Stock Alerts/Platforms.</summary>
    TollFreeRejectedStockAlerts = 30463,

    /// <summary>Toll Free verification rejection - Disallowed: Cryptocurrency.</summary>
    TollFreeRejectedCryptocurrency = 30464,

    /// <summary>Toll Free verification rejection - Disallowed: Risk Investment/Get Rich Quick Schemes.</summary>
    TollFreeRejectedHighRiskInvestment = 30465,

    /// <summary>Toll Free verification rejection - Disallowed - Debt Reduction.</summary>
    TollFreeRejectedDebtReduction = 30466,

    /// <summary>Toll Free verification rejection - Disallowed: Credit Repair.</summary>
    TollFreeRejectedCreditRepair = 30467,

    /// <summary>Toll Free verification rejection - Disallowed: Third-party Lead Generation.</summary>
    TollFreeRejectedThirdPartyLeadGeneration = 30468,

    /// <summary>Toll Free verification rejection - Disallowed: Illegal substances/articles.</summary>
    TollFreeRejectedIllegalSubstances = 30469,

    /// <summary>Toll Free verification rejection - High Risk: Deceptive Marketing.</summary>
    TollFreeRejectedDeceptiveMarketing = 30470,

    /// <summary>Toll Free verification rejection - High Risk - Non-secured URL in sample message.</summary>
    TollFreeRejectedNonSecuredUrl = 30471,

    /// <summary>Toll Free verification rejection - Could not verify Business.</summary>
    TollFreeRejectedBusinessNotVerified = 30472,

    /// <summary>Toll Free verification rejection - Cannot validate business website URL.</summary>
    TollFreeRejectedWebsiteNotValidated = 30473,

    /// <summary>Toll Free verification rejection - Need end business.</summary>
    TollFreeRejectedEndBusinessNeeded = 30474,

    /// <summary>
    /// Toll Free verification rejection - Opt-in not sufficient: Cannot combine consent for messaging with requirement
    /// for service.
    /// </summary>
    TollFreeRejectedConsentTiedToService = 30475,

    /// <summary>Toll Free verification rejection - Opt-in not provided.</summary>
    TollFreeRejectedOptInMissing = 30476,

    /// <summary>Toll Free verification rejection - Opt-in - Third party information sharing not allowed.</summary>
    TollFreeRejectedThirdPartySharing = 30477,

    /// <summary>Toll Free verification rejection - single phone number used for multiple businesses.</summary>
    TollFreeRejectedNumberForSeveralBusinesses = 30478,

    /// <summary>
    /// Toll Free verification rejection - justification needed for more than five toll free phone numbers per
    /// businesses.
    /// </summary>
    TollFreeRejectedMoreThanFiveNumbers = 30479,

    /// <summary>Toll-Free phone number verification rejection - Disallowed - Phishing.</summary>
    TollFreeRejectedPhishing = 30480,

    /// <summary>Toll Free verification -  Requested Cancellation.</summary>
    TollFreeVerificationCanceled = 30481,

    /// <summary>Toll Free verification rejection - Business email requires an official domain.</summary>
    TollFreeRejectedOfficialEmailDomainNeeded = 30482,

    /// <summary>Toll Free verification rejection - Contact must be a business representative.</summary>
    TollFreeRejectedContactNotARepresentative = 30483,

    /// <summary>Toll Free verification rejection - Business name and office record mismatch.</summary>
    TollFreeRejectedNameAndRecordsMismatch = 30484,

    /// <summary>Message couldn't be delivered.</summary>
    TemporarilyUndeliverableSuspectedFraud = 30485,

    /// <summary>Toll Free verification rejection - HELP keyword response must meet requirements.</summary>
    TollFreeRejectedHelpReplyIncomplete = 30486,

    /// <summary>Toll Free rejection: Charity must provide 501(c)(3) verification.</summary>
    TollFreeRejectedCharityNotVerified = 30487,

    /// <summary>Toll Free verification rejection - DBA name must be accurately provided.</summary>
    TollFreeRejectedTradeNameInaccurate = 30488,

    /// <summary>Toll Free verification rejection - Website must be established and active.</summary>
    TollFreeRejectedWebsiteNotEstablished = 30489,

    /// <summary>Toll Free verification rejection - Social platform must be established and active.</summary>
    TollFreeRejectedSocialPageNotEstablished = 30490,

    /// <summary>Toll Free verification rejection - Website is password protected or requires login.</summary>
    TollFreeRejectedWebsiteNeedsLogin = 30491,

    /// <summary>Toll Free verification rejection - Business website URL must display branding.</summary>
    TollFreeRejectedWebsiteWithoutBranding = 30492,

    /// <summary>Toll Free rejection: Privacy policy or terms URL missing or inaccessible.</summary>
    TollFreeRejectedPolicyUrlsMissing = 30493,

    /// <summary>Toll Free verification rejection - ISV or reseller name must be provided.</summary>
    TollFreeRejectedResellerNotNamed = 30494,

    /// <summary>Toll Free verification rejection - Projected message volume exceeds use case limits.</summary>
    TollFreeRejectedVolumeExceedsUseCase = 30495,

    /// <summary>Toll Free verification rejection - Use case and use case summary inconsistent.</summary>
    TollFreeRejectedUseCaseAndSummaryInconsistent = 30496,

    /// <summary>Toll Free verification rejection - Opt-in workflow must match submission details.</summary>
    TollFreeRejectedOptInWorkflowMismatch = 30498,

    /// <summary>Toll Free verification rejection - Message content doesn't align with use case.</summary>
    TollFreeRejectedContentDoesNotFitUseCase = 30499,

    /// <summary>Twilio Internal Error.</summary>
    PlatformInternalError = 30500,

    /// <summary>Toll Free rejection: Political campaigns require a Campaign Verify token.</summary>
    TollFreeRejectedCampaignVerifyTokenMissing = 30501,

    /// <summary>Toll Free verification rejection - Political campaigns must submit FEC ID.</summary>
    TollFreeRejectedFecIdMissing = 30502,

    /// <summary>Toll Free verification rejection - Confirmation message missing required details.</summary>
    TollFreeRejectedConfirmationIncomplete = 30503,

    /// <summary>Toll Free verification rejection - Single opt-in cannot cover multiple use cases.</summary>
    TollFreeRejectedOptInForSeveralUseCases = 30504,

    /// <summary>Toll Free verification rejection - Opt-in must be optional, not required.</summary>
    TollFreeRejectedOptInNotOptional = 30505,

    /// <summary>Toll Free verification rejection - Opt-ins must clearly reflect end business.</summary>
    TollFreeRejectedOptInForAnotherBusiness = 30506,

    /// <summary>Toll Free verification rejection - Opt-in does not match use case.</summary>
    TollFreeRejectedOptInDoesNotFitUseCase = 30507,

    /// <summary>Toll Free verification rejection - Pre-selected opt-in checkbox is not allowed.</summary>
    TollFreeRejectedPreselectedCheckbox = 30508,

    /// <summary>Toll Free verification rejection - Opt-in URL not accessible.</summary>
    TollFreeRejectedOptInUrlNotAccessible = 30509,

    /// <summary>Toll Free verification rejection - Opt-in example must be complete and branded.</summary>
    TollFreeRejectedOptInExampleIncomplete = 30510,

    /// <summary>Toll Free verification rejection - Verbal consent script must be provided.</summary>
    TollFreeRejectedVerbalScriptMissing = 30511,

    /// <summary>Toll Free verification rejection - Age gate required for age-restricted content.</summary>
    TollFreeRejectedAgeGateRequired = 30512,

    /// <summary>Toll Free verification rejection - Opt-in not sufficient: Language Unclear.</summary>
    TollFreeRejectedConsentLanguageUnclear = 30513,

    /// <summary>Toll Free verification rejection - Valid opt-in required for all submissions.</summary>
    TollFreeRejectedValidOptInRequired = 30515,

    /// <summary>Toll Free verification rejection - Double opt-in required for this use case.</summary>
    TollFreeRejectedDoubleOptInRequired = 30516,

    /// <summary>Toll Free rejection: Shopping cart reminders must follow specific guidelines.</summary>
    TollFreeRejectedCartReminderRules = 30517,

    /// <summary>Toll Free verification rejection - Call-to-action missing required disclosures.</summary>
    TollFreeRejectedDisclosuresMissing = 30518,

    /// <summary>Toll Free rejection: Privacy policy required for personal data collection.</summary>
    TollFreeRejectedPrivacyPolicyNeededForData = 30519,

    /// <summary>Toll Free verification rejection - Privacy policy mentions sharing opt-in data.</summary>
    TollFreeRejectedPolicyMentionsSharing = 30520,

    /// <summary>Toll Free verification rejection - Opt-in data cannot be shared with third parties.</summary>
    TollFreeRejectedOptInDataShared = 30521,

    /// <summary>Toll Free verification rejection - SMS terms must be accessible and compliant.</summary>
    TollFreeRejectedTermsNotAccessible = 30522,

    /// <summary>Toll Free verification rejection - High-risk domain reputation.</summary>
    TollFreeRejectedDomainReputation = 30523,

    /// <summary>Toll Free verification rejection - Potential fraud risk.</summary>
    TollFreeRejectedPotentialFraudRisk = 30524,

    /// <summary>Toll Free verification rejection - Public URL shorteners not allowed.</summary>
    TollFreeRejectedPublicShortener = 30525,

    /// <summary>Toll Free verification rejection - High-risk domain issues.</summary>
    TollFreeRejectedDomainProblem = 30526,

    /// <summary>Toll Free verification rejection - Business Registration Number is Missing or Invalid.</summary>
    TollFreeRejectedRegistrationNumberMissing = 30527,

    /// <summary>Toll Free verification rejection - Disallowed: Non-federally compliant use case.</summary>
    TollFreeRejectedNotFederallyCompliant = 30528,

    /// <summary>Toll Free rejection: Alcohol promotions require age verification.</summary>
    TollFreeRejectedAlcoholAgeCheckMissing = 30529,

    /// <summary>Toll Free verification rejection - Official business registration documents required.</summary>
    TollFreeRejectedRegistrationDocumentsNeeded = 30530,

    /// <summary>Toll-Free verification rejection - HELP keyword response must meet requirements.</summary>
    TollFreeRejectedHelpKeywordReply = 30531,

    /// <summary>Message couldn't be delivered.</summary>
    RestrictedByQuietHours = 30610,

    /// <summary>Message couldn't be delivered.</summary>
    RestrictedByLocalRegulation = 30615,

    /// <summary>Message couldn't be delivered.</summary>
    IntentDoesNotMatchSenderUseCase = 30620,

    /// <summary>Attempt to send to unsubscribed recipient.</summary>
    RecipientUnsubscribed = 30630,

    /// <summary>Message couldn't be delivered.</summary>
    NotDeliverableToRecipient = 30640,

    /// <summary>Failed to Upsert Consent.</summary>
    ConsentUpsertFailed = 30646,

    /// <summary>Failed to Upsert Contact.</summary>
    ContactUpsertFailed = 30647,

    /// <summary>Geo Permissions update restricted for subaccounts.</summary>
    GeoPermissionsRestrictedForSubaccounts = 30648,

    /// <summary>Failed to Update Geo Permissions.</summary>
    GeoPermissionsUpdateFailed = 30649,

    /// <summary>Advanced messaging features are not available in this region.</summary>
    AdvancedFeaturesNotAvailableInRegion = 30700,

    /// <summary>Brand Registration Failure: Invalid input parameters.</summary>
    BrandRejectedInvalidInput = 30701,

    /// <summary>Brand Registration Failure: Registration not found.</summary>
    BrandRegistrationNotFound = 30702,

    /// <summary>Brand Registration Failure: Duplicate record detected.</summary>
    BrandRejectedDuplicate = 30703,

    /// <summary>Subscribers Must Be Opted In When Providing an Opt-In Message.</summary>
    OptInMessageNeedsSubscriberOptIn = 30709,

    /// <summary>Deleting a Brand with Active Campaigns is Not Allowed.</summary>
    BrandHasActiveCampaigns = 30710,

    /// <summary>Deleting a Brand with Active Brand Sharing is Not Allowed.</summary>
    BrandIsShared = 30711,

    /// <summary>Brand Registration Failure: Max registration limit reached.</summary>
    BrandRegistrationLimitReached = 30712,

    /// <summary>Invalid Vetting Token.</summary>
    InvalidVettingToken = 30713,

    /// <summary>Vetting Token Rejected by TCR.</summary>
    VettingTokenRejected = 30714,

    /// <summary>Vetting Token Not Allowed for Sole Proprietor Brands.</summary>
    VettingTokenNotForSoleProprietors = 30715,

    /// <summary>Brand Registration Failure: Country code not allowed.</summary>
    BrandCountryNotAllowed = 30729,

    /// <summary>Brand Registration Failure: Sole Proprietor brands are not enabled.</summary>
    SoleProprietorBrandsNotEnabled = 30734,

    /// <summary>Brand Registration Failure: Address duplicate threshold reached.</summary>
    BrandAddressDuplicate = 30747,

    /// <summary>Brand Registration Failure: Phone number duplicate threshold reached.</summary>
    BrandPhoneDuplicate = 30748,

    /// <summary>Brand Registration Failure: Email address duplicate threshold reached.</summary>
    BrandEmailDuplicate = 30749,

    /// <summary>Brand Registration Failure: Mobile phone number duplicate threshold reached.</summary>
    BrandMobileDuplicate = 30750,

    /// <summary>Brand Registration Failure: Unsupported mobile phone number.</summary>
    BrandMobileUnsupported = 30751,

    /// <summary>Brand Registration Failure: Invalid or expired OTP.</summary>
    BrandOtpInvalid = 30752,

    /// <summary>Brand Registration Failure: Unsupported email address.</summary>
    BrandEmailUnsupported = 30753,

    /// <summary>Brand Registration Failure: Invalid postal address.</summary>
    BrandPostalAddressInvalid = 30754,

    /// <summary>Brand Registration Failure: Unsupported country code.</summary>
    BrandCountryUnsupported = 30755,

    /// <summary>Brand Registration Failure: Obfuscation check failure.</summary>
    BrandObfuscatedInput = 30756,

    /// <summary>Brand Registration Failure: Missing Business Registration Number.</summary>
    BrandRegistrationNumberMissing = 30757,

    /// <summary>Unknown Error Code.</summary>
    BrandRegistrationAuthorityMissing = 30758,

    /// <summary>US A2P Registration: Insufficient Permissions to Perform Operation.</summary>
    A2PPermissionInsufficient = 30759,

    /// <summary>Brand Registration Failure: Internal system error.</summary>
    BrandInternalError = 30790,

    /// <summary>Brand Registration Failure: Temporary system error.</summary>
    BrandTemporaryError = 30791,

    /// <summary>Brand Registration Failure: General error.</summary>
    BrandGeneralError = 30792,

    /// <summary>Brand Registration Failure: Validation problems with connected bundles.</summary>
    BrandBundleProblems = 30793,

    /// <summary>US A2P Registration: General error.</summary>
    A2PGeneralError = 30794,

    /// <summary>Brand Registration Feedback: Data mismatch related to tax id and its associated properties.</summary>
    BrandTaxDataMismatch = 30795,

    /// <summary>
    /// Brand Registration Feedback: Non public entity registered as a public for profit entity or the stock information
    /// mismatch.
    /// </summary>
    BrandNotPublic = 30796,

    /// <summary>
    /// Brand Registration Feedback: Non government entity registered as a government entity. Must be a U.S. government
    /// entity.
    /// </summary>
    BrandNotGovernment = 30797,

    /// <summary>Brand Registration Feedback: No IRS 501c tax-exempt status found.</summary>
    BrandNotTaxExempt = 30798,

    /// <summary>Brand Registration Feedback: We were unable to verify the details of the registration data.</summary>
    BrandDataNotVerified = 30799,

    /// <summary>Verification rejection - Business email requires an official domain.</summary>
    VerificationRejectedOfficialEmailDomainNeeded = 30800,

    /// <summary>Verification rejection - Contact must be a business representative.</summary>
    VerificationRejectedContactNotARepresentative = 30801,

    /// <summary>Verification rejection - Business name and office record mismatch.</summary>
    VerificationRejectedNameAndRecordsMismatch = 30802,

    /// <summary>Verification rejection - Official business registration documents required.</summary>
    VerificationRejectedRegistrationDocumentsNeeded = 30803,

    /// <summary>Verification rejection - Need end business.</summary>
    VerificationRejectedEndBusinessNeeded = 30804,

    /// <summary>Verification rejection - Could not validate business information.</summary>
    VerificationRejectedBusinessInformationNotValidated = 30805,

    /// <summary>Verification rejection - single phone number used for multiple businesses.</summary>
    VerificationRejectedNumberForSeveralBusinesses = 30806,

    /// <summary>Verification rejection - Justification required for more than 5 numbers.</summary>
    VerificationRejectedMoreThanFiveNumbers = 30807,

    /// <summary>Verification rejection - Could not verify Business.</summary>
    VerificationRejectedBusinessNotVerified = 30808,

    /// <summary>Verification rejection - Charity must provide 501(c)(3) verification.</summary>
    VerificationRejectedCharityNotVerified = 30809,

    /// <summary>Verification rejection - DBA name must be accurately provided.</summary>
    VerificationRejectedTradeNameInaccurate = 30810,

    /// <summary>Verification rejection - Business Registration Number is Missing or Invalid.</summary>
    VerificationRejectedRegistrationNumberMissing = 30811,

    /// <summary>Verification rejection - Website must be established and active.</summary>
    VerificationRejectedWebsiteNotEstablished = 30812,

    /// <summary>Verification rejection - Social platform must be established and active.</summary>
    VerificationRejectedSocialPageNotEstablished = 30813,

    /// <summary>Verification rejection - Website is password protected or requires login.</summary>
    VerificationRejectedWebsiteNeedsLogin = 30814,

    /// <summary>Verification rejection - Cannot validate business website URL.</summary>
    VerificationRejectedWebsiteNotValidated = 30815,

    /// <summary>Verification rejection - Business website URL must display branding.</summary>
    VerificationRejectedWebsiteWithoutBranding = 30816,

    /// <summary>Verification rejection - Privacy policy or terms URL missing or inaccessible.</summary>
    VerificationRejectedPolicyUrlsMissing = 30817,

    /// <summary>Verification rejection - ISV or reseller name must be provided.</summary>
    VerificationRejectedResellerNotNamed = 30818,

    /// <summary>Verification rejection - Projected message volume exceeds use case limits.</summary>
    VerificationRejectedVolumeExceedsUseCase = 30819,

    /// <summary>Verification rejection - Use case and use case summary inconsistent.</summary>
    VerificationRejectedUseCaseAndSummaryInconsistent = 30820,

    /// <summary>Verification rejection - Use case summary is incomplete.</summary>
    VerificationRejectedUseCaseSummaryIncomplete = 30821,

    /// <summary>Verification rejection - Opt-in workflow must match submission details.</summary>
    VerificationRejectedOptInWorkflowMismatch = 30822,

    /// <summary>Verification rejection - Message content doesn't align with use case.</summary>
    VerificationRejectedContentDoesNotFitUseCase = 30823,

    /// <summary>Verification rejection - Edit time expired.</summary>
    VerificationRejectedEditTimeExpired = 30824,

    /// <summary>Verification rejection - Age Gate.</summary>
    VerificationRejectedAgeGate = 30825,

    /// <summary>Verification rejection - Political campaigns require a Campaign Verify token.</summary>
    VerificationRejectedCampaignVerifyTokenMissing = 30826,

    /// <summary>Verification rejection - Political campaigns must submit FEC ID.</summary>
    VerificationRejectedFecIdMissing = 30827,

    /// <summary>Verification rejection - Confirmation message missing required details.</summary>
    VerificationRejectedConfirmationIncomplete = 30828,

    /// <summary>Verification rejection - Single opt-in cannot cover multiple use cases.</summary>
    VerificationRejectedOptInForSeveralUseCases = 30829,

    /// <summary>Verification rejection - Cannot combine messaging consent with service requirement.</summary>
    VerificationRejectedConsentTiedToService = 30830,

    /// <summary>Verification rejection - Opt-in not sufficient: express consent required.</summary>
    VerificationRejectedExpressConsentRequired = 30831,

    /// <summary>Verification rejection - Opt-in must be optional, not required.</summary>
    VerificationRejectedOptInNotOptional = 30832,

    /// <summary>Verification rejection - Opt-ins must clearly reflect end business.</summary>
    VerificationRejectedOptInForAnotherBusiness = 30833,

    /// <summary>Verification rejection - Opt-in does not match use case.</summary>
    VerificationRejectedOptInDoesNotFitUseCase = 30834,

    /// <summary>Verification rejection - Pre-selected opt-in checkbox is not allowed.</summary>
    VerificationRejectedPreselectedCheckbox = 30835,

    /// <summary>Verification rejection - Opt-in URL not accessible.</summary>
    VerificationRejectedOptInUrlNotAccessible = 30836,

    /// <summary>Verification rejection - Opt-in example must be complete and branded.</summary>
    VerificationRejectedOptInExampleIncomplete = 30837,

    /// <summary>Verification rejection - Verbal consent script must be provided.</summary>
    VerificationRejectedVerbalScriptMissing = 30838,

    /// <summary>Verification rejection - Third-party information sharing not allowed.</summary>
    VerificationRejectedThirdPartySharing = 30839,

    /// <summary>Verification rejection - Age gate required for age-restricted content.</summary>
    VerificationRejectedAgeGateRequired = 30840,

    /// <summary>Verification rejection - Opt-in not sufficient: Language Unclear.</summary>
    VerificationRejectedConsentLanguageUnclear = 30841,

    /// <summary>Verification rejection - Opt-in not provided.</summary>
    VerificationRejectedOptInMissing = 30842,

    /// <summary>Verification rejection - Valid opt-in required for all submissions.</summary>
    VerificationRejectedValidOptInRequired = 30843,

    /// <summary>Verification rejection - Double opt-in required for this use case.</summary>
    VerificationRejectedDoubleOptInRequired = 30844,

    /// <summary>Verification rejection - Shopping cart reminders must follow specific guidelines.</summary>
    VerificationRejectedCartReminderRules = 30845,

    /// <summary>Verification rejection - Call-to-action missing required disclosures.</summary>
    VerificationRejectedDisclosuresMissing = 30846,

    /// <summary>Verification rejection - Privacy policy required for personal data collection.</summary>
    VerificationRejectedPrivacyPolicyNeededForData = 30847,

    /// <summary>Verification rejection - Privacy policy mentions sharing opt-in data.</summary>
    VerificationRejectedPolicyMentionsSharing = 30848,

    /// <summary>Verification rejection - Opt-in data cannot be shared with third parties.</summary>
    VerificationRejectedOptInDataShared = 30849,

    /// <summary>Verification rejection - SMS terms must be accessible and compliant.</summary>
    VerificationRejectedTermsNotAccessible = 30850,

    /// <summary>Verification rejection - Disallowed: Spam.</summary>
    VerificationRejectedSpam = 30851,

    /// <summary>Verification rejection - Disallowed: Fraud.</summary>
    VerificationRejectedFraud = 30852,

    /// <summary>Verification rejection - Disallowed - Phishing.</summary>
    VerificationRejectedPhishing = 30853,

    /// <summary>Verification rejection - High-risk domain reputation.</summary>
    VerificationRejectedDomainReputation = 30854,

    /// <summary>Verification rejection - Potential fraud risk.</summary>
    VerificationRejectedPotentialFraudRisk = 30855,

    /// <summary>Verification rejection - High Risk: Deceptive Marketing.</summary>
    VerificationRejectedDeceptiveMarketing = 30856,

    /// <summary>Verification rejection - URL issues in sample message.</summary>
    VerificationRejectedSampleUrlProblem = 30857,

    /// <summary>Verification rejection - High Risk - Non-secured URL in sample message.</summary>
    VerificationRejectedNonSecuredUrl = 30858,

    /// <summary>Verification rejection - High-risk domain issues.</summary>
    VerificationRejectedDomainProblem = 30859,

    /// <summary>Verification rejection - Disallowed: Cannabis/CBD.</summary>
    VerificationRejectedCannabis = 30860,

    /// <summary>Verification rejection - Disallowed: Illegal substances/articles.</summary>
    VerificationRejectedIllegalSubstances = 30861,

    /// <summary>Verification rejection - Disallowed: Loan Marketing.</summary>
    VerificationRejectedLoanMarketing = 30862,

    /// <summary>Verification rejection - Disallowed: Third Party Debt Collection.</summary>
    VerificationRejectedThirdPartyDebtCollection = 30863,

    /// <summary>Verification rejection - Disallowed: Gambling.</summary>
    VerificationRejectedGambling = 30864,

    /// <summary>Verification rejection - Disallowed: Sweepstakes.</summary>
    VerificationRejectedSweepstakes = 30865,

    /// <summary>Verification rejection - Disallowed: Stock Alerts/Platforms.</summary>
    VerificationRejectedStockAlerts = 30866,

    /// <summary>Verification rejection - Disallowed: Cryptocurrency.</summary>
    VerificationRejectedCryptocurrency = 30867,

    /// <summary>Verification rejection - Disallowed: Risk Investment/Get Rich Quick Schemes.</summary>
    VerificationRejectedHighRiskInvestment = 30868,

    /// <summary>Verification rejection - Disallowed: Debt Reduction.</summary>
    VerificationRejectedDebtReduction = 30869,

    /// <summary>Verification rejection - Disallowed: Credit Repair.</summary>
    VerificationRejectedCreditRepair = 30870,

    /// <summary>Verification rejection - Disallowed: Third-party Lead Generation.</summary>
    VerificationRejectedThirdPartyLeadGeneration = 30871,

    /// <summary>Verification rejection - Disallowed: Non-federally compliant use case.</summary>
    VerificationRejectedNotFederallyCompliant = 30872,

    /// <summary>Verification rejection - Disallowed: SHAFT - Sex.</summary>
    VerificationRejectedSexualContent = 30873,

    /// <summary>Verification rejection - Disallowed: SHAFT - Hate.</summary>
    VerificationRejectedHate = 30874,

    /// <summary>Verification rejection - Disallowed: SHAFT - Alcohol.</summary>
    VerificationRejectedAlcohol = 30875,

    /// <summary>Verification rejection - Alcohol promotions require age verification.</summary>
    VerificationRejectedAlcoholAgeCheckMissing = 30876,

    /// <summary>Verification rejection - Disallowed: SHAFT - Firearms.</summary>
    VerificationRejectedFirearms = 30877,

    /// <summary>Verification rejection - Disallowed: SHAFT - Tobacco / Vape.</summary>
    VerificationRejectedTobacco = 30878,

    /// <summary>Verification rejection - Phone number not provisioned to Twilio.</summary>
    VerificationRejectedNumberNotProvisioned = 30879,

    /// <summary>Campaign vetting rejection - Unknown Error.</summary>
    CampaignRejectedUnknownReason = 30880,

    /// <summary>Campaign vetting rejection - Invalid Brand Support Email.</summary>
    CampaignRejectedSupportEmail = 30881,

    /// <summary>Campaign vetting rejection - Terms &amp; Conditions.</summary>
    CampaignRejectedTerms = 30882,

    /// <summary>Campaign vetting rejection - Content Violation.</summary>
    CampaignRejectedContentViolation = 30883,

    /// <summary>Campaign vetting rejection - Spam/Phishing.</summary>
    CampaignRejectedSpamOrPhishing = 30884,

    /// <summary>Campaign vetting rejection - High Risk.</summary>
    CampaignRejectedHighRisk = 30885,

    /// <summary>Campaign vetting rejection - Invalid Campaign Description.</summary>
    CampaignRejectedDescription = 30886,

    /// <summary>Campaign vetting rejection - Opt-out Error.</summary>
    CampaignRejectedOptOut = 30887,

    /// <summary>Campaign vetting rejection - Age Gate Not Present / Not Acceptable.</summary>
    CampaignRejectedAgeGate = 30888,

    /// <summary>Campaign vetting rejection - Embedded Phone Number.</summary>
    CampaignRejectedEmbeddedPhoneNumber = 30889,

    /// <summary>Campaign vetting rejection - Subscriber Help.</summary>
    CampaignRejectedSubscriberHelp = 30890,

    /// <summary>Campaign vetting rejection - Invalid Website URL.</summary>
    CampaignRejectedWebsiteUrl = 30891,

    /// <summary>Campaign vetting rejection - Invalid Sample Message - Public URL Shorteners.</summary>
    CampaignRejectedShortenerInSample = 30892,

    /// <summary>Campaign vetting rejection - Inconsistency between Sample Message and Use-case.</summary>
    CampaignRejectedSampleUseCaseMismatch = 30893,

    /// <summary>Campaign vetting rejection - Invalid Brand Information.</summary>
    CampaignRejectedBrandInformation = 30894,

    /// <summary>Campaign vetting rejection - Direct Lending - Campaign and Content Attribute Error.</summary>
    CampaignRejectedDirectLending = 30895,

    /// <summary>Campaign vetting rejection - Opt-in Error.</summary>
    CampaignRejectedOptIn = 30896,

    /// <summary>Campaign vetting rejection - Disallowed Content.</summary>
    CampaignRejectedDisallowedContent = 30897,

    /// <summary>Campaign vetting rejection - Excessive EIN.</summary>
    CampaignRejectedExcessiveEin = 30898,

    /// <summary>Campaign rejection - The campaign registration failed because of carrier rejection(s).</summary>
    CampaignRejectedByCarrier = 30899,

    /// <summary>Campaign rejection - The campaign use case is ineligible for registration.</summary>
    CampaignUseCaseIneligible = 30900,

    /// <summary>Campaign rejection - The campaign registration request timed out.</summary>
    CampaignRegistrationTimedOut = 30901,

    /// <summary>Campaign rejection - A DCA2 rejected this campaign registration request.</summary>
    CampaignRejectedByConnectivityPartner = 30902,

    /// <summary>Campaign rejection - Incorrect Sole Prop Brand Registration.</summary>
    CampaignRejectedSoleProprietorBrand = 30903,

    /// <summary>Campaign Not Shared with Twilio.</summary>
    CampaignNotShared = 30904,

    /// <summary>Campaign Review Pending by Twilio.</summary>
    CampaignReviewPending = 30905,

    /// <summary>Campaign Rejected by Twilio.</summary>
    CampaignRejectedByTwilio = 30906,

    /// <summary>Campaign vetting rejection - Website URL Validation Issue.</summary>
    CampaignRejectedWebsiteMismatch = 30907,

    /// <summary>Campaign vetting rejection - Compliant Privacy Policy Required.</summary>
    CampaignRejectedPrivacyPolicy = 30908,

    /// <summary>Campaign vetting rejection - CTA Verification Issue.</summary>
    CampaignRejectedCallToAction = 30909,

    /// <summary>Campaign rejected: A2P 10DLC campaigns must be submitted in English.</summary>
    CampaignRejectedNotInEnglish = 30910,

    /// <summary>Campaign rejected: Duplicate template text; each field must be unique.</summary>
    CampaignRejectedDuplicateText = 30911,

    /// <summary>Campaign rejected: A2P 10DLC is for application-to-person messaging only.</summary>
    CampaignRejectedPersonToPerson = 30912,

    /// <summary>Campaign rejected: Marketing and informational consent must be separate.</summary>
    CampaignRejectedConsentNotSeparate = 30913,

    /// <summary>Campaign rejected: sole proprietor campaign title does not match sole proprietor name.</summary>
    CampaignRejectedSoleProprietorTitle = 30914,

    /// <summary>Campaign rejected: Sole proprietor must use individual's name, not business name.</summary>
    CampaignRejectedSoleProprietorName = 30915,

    /// <summary>Campaign rejected: Use case mismatch between lead generation and lead nurture.</summary>
    CampaignRejectedLeadUseCase = 30916,

    /// <summary>Campaign rejected: All opt-in methods must include complete workflow descriptions.</summary>
    CampaignRejectedOptInWorkflow = 30917,

    /// <summary>Campaign rejected: DBA name does not match the legal business name on file.</summary>
    CampaignRejectedTradeName = 30918,

    /// <summary>Campaign rejected: Website lacks sufficient business or messaging use case info.</summary>
    CampaignRejectedThinWebsite = 30919,

    /// <summary>Campaign rejected: Website is only a form; insufficient business context.</summary>
    CampaignRejectedFormOnlyWebsite = 30920,

    /// <summary>Campaign rejected: Website requires authentication and cannot be reviewed.</summary>
    CampaignRejectedWebsiteNeedsLogin = 30921,

    /// <summary>Campaign rejected: Website does not meet campaign verification requirements.</summary>
    CampaignRejectedWebsiteRequirements = 30922,

    /// <summary>Campaign rejected: Message consent cannot be required for service use.</summary>
    CampaignRejectedForcedConsent = 30923,

    /// <summary>Campaign rejected: Missing or non-compliant consent agreement language in opt-in flow.</summary>
    CampaignRejectedConsentLanguage = 30924,

    /// <summary>Campaign rejected: Opt-in must be unchecked by default; active consent required.</summary>
    CampaignRejectedPreselectedCheckbox = 30925,

    /// <summary>Campaign rejected: Multiple companies cannot share a single campaign.</summary>
    CampaignRejectedSeveralCompanies = 30926,

    /// <summary>Campaign rejected: Opt-in evidence is for a different company.</summary>
    CampaignRejectedForeignOptInEvidence = 30927,

    /// <summary>Campaign rejected: Social influencer/public figure use case not permitted.</summary>
    CampaignRejectedPublicFigure = 30928,

    /// <summary>Campaign rejected: Emergency alert notifications are not a permitted use case.</summary>
    CampaignRejectedEmergencyAlerts = 30929,

    /// <summary>Campaign rejected: Brand campaign limit of 100 reached.</summary>
    CampaignRejectedBrandLimit = 30930,

    /// <summary>Campaign rejected: Opt-in process must allow consumers to decline.</summary>
    CampaignRejectedNoWayToDecline = 30931,

    /// <summary>Campaign rejected: Privacy policy must disclose third-party data sharing.</summary>
    CampaignRejectedThirdPartyDisclosure = 30932,

    /// <summary>
    /// Campaign registration rejected: Privacy Policy URL is required for A2P 10DLC campaign registration.
    /// </summary>
    CampaignPrivacyPolicyUrlRequired = 30933,

    /// <summary>
    /// Campaign registration rejected: Terms and Conditions URL is required for A2P 10DLC campaign registration.
    /// </summary>
    CampaignTermsUrlRequired = 30934,

    /// <summary>Verification - Requested Cancellation.</summary>
    VerificationCanceled = 30935,

    /// <summary>Verification rejection - HELP keyword response must meet requirements.</summary>
    VerificationRejectedHelpReplyIncomplete = 30936,

    /// <summary>Campaign rejected: Cannabis, CBD, or illegal substance content detected.</summary>
    CampaignRejectedCannabis = 30940,

    /// <summary>Campaign rejected: Prescription drug or controlled substance content detected.</summary>
    CampaignRejectedControlledSubstances = 30941,

    /// <summary>Campaign rejected: Loan marketing content detected.</summary>
    CampaignRejectedLoanMarketing = 30942,

    /// <summary>Campaign rejected: Third-party debt collection content detected.</summary>
    CampaignRejectedThirdPartyDebtCollection = 30943,

    /// <summary>Campaign rejected: Gambling or betting content detected.</summary>
    CampaignRejectedGambling = 30944,

    /// <summary>Campaign rejected: Sweepstakes or contest content detected.</summary>
    CampaignRejectedSweepstakes = 30945,

    /// <summary>Campaign rejected: Stock alert content detected.</summary>
    CampaignRejectedStockAlerts = 30946,

    /// <summary>Campaign rejected: Cryptocurrency content detected.</summary>
    CampaignRejectedCryptocurrency = 30947,

    /// <summary>Campaign rejected: High-risk investment content detected.</summary>
    CampaignRejectedHighRiskInvestment = 30948,

    /// <summary>Campaign rejected: Debt reduction or consolidation content detected.</summary>
    CampaignRejectedDebtReduction = 30949,

    /// <summary>Campaign rejected: Credit repair content detected.</summary>
    CampaignRejectedCreditRepair = 30950,

    /// <summary>Campaign rejected: Third-party lead generation or MLM content detected.</summary>
    CampaignRejectedThirdPartyLeadGeneration = 30951,

    /// <summary>Campaign rejected: Non-federally compliant use case detected.</summary>
    CampaignRejectedNotFederallyCompliant = 30952,

    /// <summary>Campaign rejected: sex or adult content violation detected.</summary>
    CampaignRejectedSexualContent = 30953,

    /// <summary>Campaign rejected: hate speech or violent content detected.</summary>
    CampaignRejectedHate = 30954,

    /// <summary>Campaign rejected: alcohol promotion content detected.</summary>
    CampaignRejectedAlcohol = 30955,

    /// <summary>Campaign rejected: alcohol content without required age verification detected.</summary>
    CampaignRejectedAlcoholAgeCheckMissing = 30956,

    /// <summary>Campaign rejected: firearms or explosives content detected.</summary>
    CampaignRejectedFirearms = 30957,

    /// <summary>Campaign rejected: tobacco or vape content detected.</summary>
    CampaignRejectedTobacco = 30958,

    /// <summary>Campaign rejected: fraudulent or misleading content detected.</summary>
    CampaignRejectedFraud = 30959,

    /// <summary>Campaign rejected: known phishing campaign detected.</summary>
    CampaignRejectedPhishing = 30960,

    /// <summary>Campaign rejected: high-risk domain reputation detected.</summary>
    CampaignRejectedDomainReputation = 30961,

    /// <summary>Campaign rejected: deceptive marketing practices detected.</summary>
    CampaignRejectedDeceptiveMarketing = 30962,

    /// <summary>Campaign rejected: public URL shortener detected in campaign.</summary>
    CampaignRejectedPublicShortener = 30963,

    /// <summary>Campaign rejected: non-secured URL (http://) detected.</summary>
    CampaignRejectedNonSecuredUrl = 30964,

    /// <summary>Campaign rejected: Business email must use official domain.</summary>
    CampaignRejectedOfficialEmailDomainNeeded = 30971,

    /// <summary>Campaign rejected: Contact must be an authorized business representative.</summary>
    CampaignRejectedContactNotARepresentative = 30972,

    /// <summary>Campaign Suspension.</summary>
    CampaignSuspended = 30990,

    /// <summary>Campaign Registration Failed.</summary>
    CampaignBrandUnverified = 30991,

    /// <summary>Campaign Registration Failed.</summary>
    CampaignMigrationCanceled = 30992,

    /// <summary>Campaign Registration Failed.</summary>
    CampaignMigrationTimedOut = 30993,

    /// <summary>Campaign Registration Failed.</summary>
    CampaignBrandPending = 30994,

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

    /// <summary>'Messages' Body and ContentVariables cannot be provided together.</summary>
    BodyAndContentVariablesTogether = 35127,

    /// <summary>Bulk : Provided Attributes JSON is not valid.</summary>
    BulkAttributesInvalid = 35132,

    /// <summary>Invalid 'Messages' array provided in the request.</summary>
    BulkMessagesInvalid = 35133,

    /// <summary>`Messages` array contains duplicate `To` numbers.</summary>
    BulkDuplicateRecipients = 35134,

    /// <summary>Downstream Authentication Failed.</summary>
    DownstreamAuthenticationFailed = 60001,

    /// <summary>End User Identification Timeout.</summary>
    EndUserIdentificationTimeout = 60002,

    /// <summary>End User Data is Not Available.</summary>
    EndUserDataNotAvailable = 60003,

    /// <summary>Invalid Configuration.</summary>
    LookupConfigurationInvalid = 60004,

    /// <summary>Downstream Carrier Error.</summary>
    DownstreamCarrierError = 60005,

    /// <summary>Invalid Phone Number.</summary>
    NumberInvalidAtCarrier = 60006,

    /// <summary>Downstream Verification Failed.</summary>
    DownstreamVerificationFailed = 60007,

    /// <summary>Unsupported Carrier.</summary>
    UnsupportedCarrier = 60008,

    /// <summary>Unprovisioned or out of coverage.</summary>
    UnprovisionedOrOutOfCoverage = 60600,

    /// <summary>Authorization required for Canada lookups.</summary>
    CanadaLookupsNeedAuthorization = 60601,

    /// <summary>Lookup Package is Not Enabled.</summary>
    LookupPackageNotEnabled = 60606,

    /// <summary>Lookup Unsupported Country.</summary>
    LookupCountryNotSupported = 60607,

    /// <summary>Lookup Error.</summary>
    LookupFailed = 60608,

    /// <summary>Live activity not enabled.</summary>
    LiveActivityNotEnabled = 60609,

    /// <summary>Phone number outside of coverage.</summary>
    NumberOutsideOfCoverage = 60610,

    /// <summary>Lookup Package Quota Reached.</summary>
    LookupQuotaReached = 60611,

    /// <summary>Requested phone number not mobile.</summary>
    NumberNotMobile = 60612,

    /// <summary>Lookup Provider Degradation.</summary>
    LookupProviderDegraded = 60613,

    /// <summary>Lookup Request Must Be Completed in Different Twilio Region.</summary>
    LookupInAnotherRegion = 60614,

    /// <summary>Lookup rate limit exceeded.</summary>
    LookupRateLimitExceeded = 60616,

    /// <summary>Lookup Not Enough Request Parameters.</summary>
    LookupParametersMissing = 60617,

    /// <summary>Lookup Malformed Request Parameter.</summary>
    LookupParameterMalformed = 60618,

    /// <summary>Lookup Request Cannot be Completed in Twilio Region.</summary>
    LookupNotInThisRegion = 60619,

    /// <summary>Lookup SIM Swap Information is Incomplete From Carrier.</summary>
    SimSwapInformationIncomplete = 60620,

    /// <summary>Lookup Carrier Information Not Available.</summary>
    CarrierInformationNotAvailable = 60621,

    /// <summary>Invalid Magic Number.</summary>
    InvalidMagicNumber = 60622,

    /// <summary>Verification Not Found.</summary>
    LookupVerificationNotFound = 60623,

    /// <summary>Maximum rate limit for Trial Accounts.</summary>
    TrialLookupLimit = 60624,

    /// <summary>Lookup Usage Disabled.</summary>
    LookupUsageDisabled = 60699,

    /// <summary>
    /// Channel could not authenticate the request. Please see Channel specific error message for more information.
    /// </summary>
    ChannelAuthenticationFailed = 63001,

    /// <summary>Channel could not find the From address.</summary>
    ChannelFromNotFound = 63002,

    /// <summary>Channel could not find To address.</summary>
    ChannelToNotFound = 63003,

    /// <summary>
    /// Channel did not accept given content. Please see Channel specific error message for more information.
    /// </summary>
    ChannelRejectedContent = 63005,

    /// <summary>
    /// Could not format given content for the channel. Please see Channel specific error message for more information.
    /// </summary>
    ChannelContentFormatFailed = 63006,

    /// <summary>Twilio could not find a Channel with the specified 'From' address.</summary>
    ChannelSenderNotFound = 63007,

    /// <summary>
    /// Could not execute the request because the channel module has been misconfigured. Please check the Channel
    /// configuration in Twilio.
    /// </summary>
    ChannelMisconfigured = 63008,

    /// <summary>
    /// Channel provider returned an internal service error (HTTP 5xx). Please see Channel specific error message for
    /// more information.
    /// </summary>
    ChannelProviderInternalError = 63009,

    /// <summary>Twilio's platform encountered an internal error processing this message.</summary>
    ChannelPlatformError = 63010,

    /// <summary>Invalid Request: Twilio encountered an error while processing your request.</summary>
    ChannelInvalidRequest = 63011,

    /// <summary>Channel provider returned an internal service error.</summary>
    ChannelProviderServiceError = 63012,

    /// <summary>Channel policy violation.</summary>
    ChannelPolicyViolation = 63013,

    /// <summary>Channel message blocked by user action.</summary>
    ChannelBlockedByUser = 63014,

    /// <summary>Channel Sandbox can only send messages to phone numbers that have joined the Sandbox.</summary>
    ChannelSandboxNotJoined = 63015,

    /// <summary>Outside messaging window. For WhatsApp, use a Message Template instead.</summary>
    OutsideMessagingWindow = 63016,

    /// <summary>Rate limit exceeded.</summary>
    ChannelAccountRateLimitExceeded = 63017,

    /// <summary>Rate limit exceeded for Channel.</summary>
    ChannelRateLimitExceeded = 63018,

    /// <summary>Media failed to download.</summary>
    ChannelMediaDownloadFailed = 63019,

    /// <summary>Twilio encountered a Business Manager account error.</summary>
    BusinessManagerAccountError = 63020,

    /// <summary>Channel invalid content error.</summary>
    ChannelInvalidContent = 63021,

    /// <summary>Invalid vname certificate.</summary>
    VnameCertificateInvalid = 63022,

    /// <summary>Channel generic error.</summary>
    ChannelGenericError = 63023,

    /// <summary>Invalid message recipient.</summary>
    ChannelInvalidRecipient = 63024,

    /// <summary>Media already exists.</summary>
    ChannelMediaAlreadyExists = 63025,

    /// <summary>Channel sender content flagged as spam.</summary>
    ChannelSenderFlaggedAsSpam = 63026,

    /// <summary>Template does not exist for a language and locale.</summary>
    TemplateLanguageNotFound = 63027,

    /// <summary>Number of parameters provided does not match the expected number of parameters.</summary>
    TemplateParameterCountMismatch = 63028,

    /// <summary>The receiver failed to download the template.</summary>
    TemplateDownloadFailed = 63029,

    /// <summary>Unsupported parameter for type of channels message.</summary>
    ChannelParameterUnsupported = 63030,

    /// <summary>Channels message cannot have same 'From' and 'To'.</summary>
    ChannelSameFromAndTo = 63031,

    /// <summary>We cannot send this message to this user because of a WhatsApp limitation.</summary>
    WhatsAppLimitation = 63032,

    /// <summary>Recipient opted out to receive message.</summary>
    ChannelRecipientOptedOut = 63033,

    /// <summary>Media exceeds size limit.</summary>
    ChannelMediaTooLarge = 63034,

    /// <summary>The RCS sender does not have permission to send to this recipient.</summary>
    RcsSenderNotPermitted = 63035,

    /// <summary>The specified phone number cannot be reached using RCS at this time.</summary>
    RcsUnreachable = 63036,

    /// <summary>Channel Media Upload Error.</summary>
    ChannelMediaUploadError = 63037,

    /// <summary>Account exceeded the daily messages limit.</summary>
    DailyMessageLimitExceeded = 63038,

    /// <summary>Facebook warning: reduce message rate outside 24-hour window to avoid restrictions.</summary>
    FacebookRateWarning = 63039,

    /// <summary>Template Rejected.</summary>
    TemplateRejected = 63040,

    /// <summary>Template paused.</summary>
    TemplatePaused = 63041,

    /// <summary>Template disabled.</summary>
    TemplateDisabled = 63042,

    /// <summary>Link to a sample media file returns 403 Forbidden.</summary>
    SampleMediaForbidden = 63043,

    /// <summary>Link to a sample media file returns 404 Not Found.</summary>
    SampleMediaNotFound = 63044,

    /// <summary>Link to a sample media file returned an unexpected error status.</summary>
    SampleMediaErrorStatus = 63045,

    /// <summary>Template approved.</summary>
    TemplateApproved = 63046,

    /// <summary>Link to a sample media file returned an invalid Content-Type.</summary>
    SampleMediaContentTypeInvalid = 63047,

    /// <summary>Meta chose not to deliver this WhatsApp marketing message.</summary>
    MetaDidNotDeliverMarketing = 63049,

    /// <summary>WhatsApp User Opted Out of Receiving Marketing Messages.</summary>
    WhatsAppMarketingOptOut = 63050,

    /// <summary>WhatsApp Sender or Account is Locked.</summary>
    WhatsAppSenderLocked = 63051,

    /// <summary>Legacy WhatsApp Template Used.</summary>
    LegacyTemplateUsed = 63052,

    /// <summary>Template sync can take up to 10 minutes. Wait, then retry sending your message.</summary>
    TemplateSyncPending = 63053,

    /// <summary>Template unavailable for use.</summary>
    TemplateUnavailable = 63054,

    /// <summary>Only marketing messages supported on MM Lite API.</summary>
    OnlyMarketingOnMmLite = 63055,

    /// <summary>Ineligible account type.</summary>
    IneligibleAccountType = 63056,

    /// <summary>Template Submission Rate Limit Exceeded.</summary>
    TemplateSubmissionRateLimit = 63057,

    /// <summary>Business is restricted from messaging users in this country.</summary>
    BusinessRestrictedInCountry = 63058,

    /// <summary>Phone number migrated to a different WhatsApp Business Account.</summary>
    NumberMigratedToAnotherWaba = 63059,

    /// <summary>Validation Error.</summary>
    ChannelValidationError = 63100,

    /// <summary>WABA ID provided is not valid or unable to be used.</summary>
    WabaNotUsable = 63101,

    /// <summary>Account already linked to another WABA ID.</summary>
    AccountLinkedToAnotherWaba = 63102,

    /// <summary>Cannot assign payment method to WABA provided.</summary>
    WabaPaymentMethodNotAssignable = 63103,

    /// <summary>Maximum number of phone numbers reached for your WABA.</summary>
    WabaNumberLimitReached = 63104,

    /// <summary>Channel does not support this action.</summary>
    ChannelActionNotSupported = 63105,

    /// <summary>phone_number is not a RCS capable number.</summary>
    NumberNotRcsCapable = 63106,

    /// <summary>phone_number must be a valid E.164 formatted phone number.</summary>
    RcsNumberNotE164 = 63107,

    /// <summary>Sender is not ready to add test device.</summary>
    RcsSenderNotReady = 63108,

    /// <summary>This Sender has been migrated into a different account.</summary>
    SenderMigratedToAnotherAccount = 63109,

    /// <summary>The phone number registration error.</summary>
    NumberRegistrationError = 63110,

    /// <summary>Sender's phone number or WABA returned "not found".</summary>
    SenderOrWabaNotFound = 63111,

    /// <summary>The Meta and/or WhatsApp Business Accounts connected to this Sender were disabled by Meta.</summary>
    MetaAccountsDisabled = 63112,

    /// <summary>Sender Cannot Be Verified.</summary>
    SenderCannotBeVerified = 63113,

    /// <summary>Too Many Verification Codes.</summary>
    TooManyVerificationCodes = 63114,

    /// <summary>Could not update Whatsapp business profile on the WhatsApp Sender.</summary>
    BusinessProfileUpdateFailed = 63115,

    /// <summary>WhatsApp Sender failed to be automatically registered as OTP was not received.</summary>
    SenderOtpNotReceived = 63116,

    /// <summary>Downstream Service Unavailable at the moment.</summary>
    DownstreamServiceUnavailable = 63117,

    /// <summary>PIN not retrieved due to sender configuration not being found.</summary>
    PinNotRetrieved = 63118,

    /// <summary>Meta rate limit exceeded.</summary>
    MetaRateLimitExceeded = 63119,

    /// <summary>Meta Business Account locked. Contact Meta Business Support to unlock.</summary>
    MetaBusinessAccountLocked = 63120,

    /// <summary>Content Type is not supported on this channel.</summary>
    ContentTypeNotSupportedOnChannel = 216602,
}
