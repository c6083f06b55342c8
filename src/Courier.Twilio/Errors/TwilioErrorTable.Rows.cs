namespace Courier.Twilio.Errors;

// Facts only: number, level (E error, W warning) and official short name of every code without an entry in the catalog.
// Collected in 2026 from Twilio's published error dictionary (https://www.twilio.com/docs/api/errors, its JSON file
// twilio-error-codes.json as of 2023-05-11 and 2025-02-22, and a newer copy of the page).
internal sealed partial class TwilioErrorTable
{
    private static ReadOnlySpan<byte> Text => """
        400EBad Request
        403EForbidden
        404ENot Found
        410EUnknown Error Code
        503EInternal Error
        10003EIncoming call rejected due to inactive account
        10004ECall concurrency limit exceeded
        10005EVoice calling has been disabled for this account
        11001EWebsite URL doesn’t match the required format
        11002EAuthorized Representative must have a valid US phone number (+1).
        11003EBusiness address must be a US address.
        11004EBusiness Registration Validation Failed.
        11005EVoice Integrity rejected as linked Business profile is not in approved status
        11006ECNAM registration rejected: linked Business Profile is not approved
        11007ECNAM registration rejected: display name does not match the registered business
        11008ECNAM registration rejected: display name contains prohibited content
        11009ECNAM registration rejected: display name does not meet requirements
        11010ELetter of Authorization incomplete or invalid
        11011ECompany registration is less than 1 year old
        11012EDisplay name does not match with the business
        11013ELogo does not match the business
        11014EDisplay name does not adhere to formatting guidelines
        11015ELogo does not comply with branding guidelines
        11016ECall reason does not adhere to the guidelines
        11017EDisplay name contains a typographical error
        11018EDisplay name must not be a phone number
        11019ELogo does not match display name
        11020ECall reason must not contain a web link
        11021ECall reason must not contain personally identifiable information
        11022EBrand Verification — No Customer Response
        13000WConference Noun cannot be mixed with Number nouns
        13110EAnnotate: Annotate must contain one valid nested element
        13111EAnnotate: Annotate must contain only one of element X
        13112WAnnotate: Invalid nested element
        13120EAnnotate->BillingReferenceTag cannot be over 128 characters
        13201EDial: Cannot Dial out from a Dial Call Segment
        13210WDial: Invalid method value
        13211WDial: Invalid ifMachine value
        13212WDial: Invalid timeout value
        13213WDial: Invalid hangupOnStar value
        13214WDial: Invalid callerId value
        13215WDial: Invalid nested element
        13216WInvalid timeLimit value
        13217WDial: Invalid record value
        13218WDial: Invalid sequential value
        13219WDial: Invalid answerOnBridge value
        13220WDial: Invalid ringTone value
        13221WDial->Number: Invalid method value
        13222WDial->Number: Invalid sendDigits value
        13223WDial: Invalid phone number format
        13224EDial: Twilio does not support calling this number or the number is invalid
        13225EDial: Call blocked by Twilio
        13226WDial: Invalid country code
        13227EGeo Permission configuration is not permitting call
        13230WDial->Conference: Invalid muted value
        13231EDial->Conference: Invalid endConferenceOnExit value
        13232WDial->Conference: Invalid startConferenceOnEnter value
        13233EDial->Conference: Invalid waitUrl
        13234WDial->Conference: Invalid waitMethod
        13235WDial->Conference: Invalid beep value
        13236EDial->Conference: Invalid Conference Sid
        13237EDial->Conference: Invalid Conference Name
        13238EDial->Conference: Invalid Verb used in waitUrl, holdUrl, or announceUrl TwiML
        13239EDial->Conference: Invalid Trim Value
        13240EDial->Conference: Invalid Whisper SID
        13241WDial->SIP: Invalid method value
        13242WDial->SIP: Invalid sendDigits value
        13243WDial->SIP: Invalid SIP URI
        13244WDial: No SIP Authorization
        13245WDial: Not allowed in this API version
        13246WDial: SIP dialing not enabled for this account
        13247EDial: Invalid From number (caller ID)
        13248WDial: Invalid callerID, too long
        13249WDial: Invalid username or password attribute
        13250WDial: Too many URIs passed
        13251WDial: Too many headers passed
        13252WDial: Invalid header name
        13253WDial: Header is too long
        13254WDial->Sip: SIP URI DNS does not resolve or resolves to an non-public IP address
        13255WDialing .sip.twilio.com addresses is not currently allowed
        13256WInvalid recordingStatusCallback URL
        13257EInvalid transcribeCallback URL
        13258EDial->Sim not supported in this realm
        13299E2010 Conference API feature requested using 2008 API
        13310WGather: Invalid finishOnKey value
        13311WGather: Invalid finishOnKey value
        13312WGather: Invalid method value
        13313WGather: Invalid timeout value
        13314WGather: Invalid numDigits value
        13320WGather: Invalid nested verb
        13321WGather -> Say: Invalid voice value
        13322WGather->Say: Invalid loop value
        13325EGather->Play: Invalid Content-Type
        13326WGather: Invalid input value
        13327WGather: Invalid speechTimeout value
        13328WGather: Invalid maxSpeechTime value
        13329WGather: Invalid partialResultCallbackMethod value
        13330WGather: Invalid hints value
        13331WGather: Invalid language value
        13332WGather: Invalid bargeIn value
        13333WGather: Invalid profanityFilter value
        13334WGather: Invalid model value
        13335WGather: speechTimeout auto cannot be used with model default
        13337EGather: callback must be over HTTPS when using gather with PCI compliance
        13338EGather: Invalid actionOnEmptyResult value
        13340EGather: Degraded Speech
        13342EGather: Invalid config for Google STT V2 provider
        13410WPlay: Invalid loop value
        13420EPlay: Invalid Content-Type
        13430WPlay: Invalid DTMF String
        13510WSay: Invalid loop value
        13511WSay: Invalid voice value
        13512WGather element has an invalid "language" attribute value
        13513WSay: Invalid rate value
        13520WSay: Invalid text
        13521W`<Say>` element character limits exceeded
        13610WRecord: Invalid method value
        13611WRecord: Invalid timeout value
        13612WRecord: Invalid maxLength value
        13613WRecord: Invalid finishOnKey value
        13614WRecord: Invalid transcribe value
        13615WRecord: maxLength too high for transcription
        13616WRecord: playBeep must be true or false
        13617WRecord: Recording length is out of range for transcription
        13618WRecord: Recording not available for transcription
        13619WRecord: Transcription feature not available for this type of recording.
        13620WRecord: Transcription not available for this recording
        13621WInvalid 'recordingStatusCallbackEvent'
        13622WRecord: invalid recordingTrack value
        13699WRecord: Invalid trim value
        13710WRedirect: Invalid method value
        13750ETwiml verb not supported by this API version.
        13801ERefer not allowed on non-SIP call legs
        13802EDial: No referUrl attribute specified
        13803ESMS verb not supported in this realm
        13804EAddOns are not supported in this realm
        13805WTrial account call duration exceeded 10 minute limit
        13810WReject: Invalid cause
        13910WPause: Invalid length value
        14201EEnqueue: Invalid method value
        14202EEnqueue: Invalid waitUrl
        14203EEnqueue: Invalid Enqueue action url
        14204EEnqueue: Queue name too short
        14205EEnqueue: Queue name too long
        14206EEnqueue: Invalid waitUrlMethod value
        14207WEnqueue: The targeted queue reached max queue size
        14210EDial->Queue: Invalid whisper method
        14211EDial->Queue: Invalid whisper url
        14212EDial->Queue: queue name too short
        14213EDial->Queue: queue name too long
        14215EDial->Queue: Invalid ReservationSid. Unable to dequeue
        14217EDial->Queue: Could not find or accept provided reservationSid
        14218EDial->Queue: Could not update worker to provided activity
        14219ETaskRouter Dial Queue not supported in this realm
        14220EEnqueue: Provided Workflow was not a valid sid
        14221EEnqueue: Provided Attributes JSON was not valid
        14222EEnqueue: Could not create Task
        14223EEnqueue: Unable to cleanup task
        14226ETaskRouter Enqueue not supported in this realm
        14230EDial->Conference: Invalid WorkflowSid
        14231EDial->Conference: Provided Attributes was not valid JSON
        14232EDial->Conference: Invalid Priority
        14233EDial->Conference: Invalid Timeout
        14234EDial->Conference: Unable to create task
        14235EDial->Conference: Unable to cleanup task
        14236EDial->Conference: Invalid ReservationSid
        14237EDial->Conference: Invalid PostWorkActivitySid
        14238EDial->Conference: Unable to accept Reservation
        14239EDial->Conference: Unable to update Worker
        14240EMax concurrent Workers exceeded
        14241Wstart_date passed to TaskRouter statistics is older than 30 days.
        14300EStart: Invalid nested noun value
        15000ECall Progress: Internal Twilio Error
        15002ECall Progress: Queue Timeout
        15003WCall Progress: Warning Response to Callback URL
        15004EAction Callback URL must be an absolute URL when using TwiML to update in-progress calls
        15009EInternal Server Error
        16000EWhisper Not Available on Twilio Conference
        16001EConference is not bridged
        16002EFailed to validate conference attributes
        16003ECould not recognize conference sid or friendly name
        16010EConference Event: Internal Twilio Error
        16011EConference Event: Error Response to Callback URL
        16020EConference is full
        16021EFailed to join conference due to account concurrency limit exceeded
        16022EConference does not exist or is completed
        16023EDial->Conference: Invalid participant label, must not exceed 128 characters, must not be a CallSid, must not contain '/'
        16024EInvalid participant label, must not exceed 128 characters, must not be a CallSid, must not contain '/'
        16025EDial->Conference: Participant label is in use by another participant
        16026EParticipant label is in use by another participant
        16027EParticipant to be whispered is on hold
        16028EParticipant to be whispered is not present in the conference
        16099EUnexpected conference status
        16101WVoice Recording : Unavailable because duration is too short
        16102WVoice Recording: Unavailable because recording is silent
        16104EVoice Recording: Unavailable due to encryption failure
        16105EVoice Recording: Unavailable due to no valid public keys
        16106EVoice Recording: Unavailable due to internal encryption error
        16107EVoice Recording: Encrypted with alternate public key
        16108EVoice Recording: Request failed due to concurrent recordings
        16109EVoice Recording: Cannot fetch .mp3 encrypted recording
        16110EInternal failure when bulk deleting recordings from your account
        16111EVoice Recording: Upload file to external AWS S3 bucket failed (Invalid Configuration)
        16112EVoice Recording: Upload file to external AWS S3 bucket failed (Access Denied)
        16113WVoice Recording: Cannot download a dual-channel presentation of a mono recording
        17000EForbidden to access data
        17001ECompleted summary for this call wasn't found
        17002EThis call ended more than 30 days ago
        17007EVoice Insights Advanced Features not enabled
        17008EInternal Server Error - Query Timeout
        17009EInternal Server Error
        17400EInvalid query parameter
        18001EInvalid document submission
        18002EIllegible or blurry document submission
        18003EExpired or invalid document submission
        18004ERedactions in document.
        18005EMissing information
        18006EInformation does not match the supporting document
        18007EIncomplete document submission.
        18008EName mismatch (Proof of Identity)
        18009ENationality mismatch (Proof of Identity)
        18010EBusiness registration number mismatch.
        18011EBusiness name mismatch
        18012ERequire domestic address.
        18013ERequire domestic emergency address.
        18014EInvalid or incomplete address provided.
        18015EInvalid or incomplete emergency address provided.
        18016EAddress mismatch.
        18017EAddress not found
        18018EPO Box not allowed.
        18019EProof of Identity Required for Authorized Representative.
        18020EProof of authorized representative’s association with the business required.
        18021EName mismatch (Proof of Address)
        18022EOutdated Proof of Address document
        18023EDocument contains an inactive business
        18024EFailed to upload an unprocessable document
        18036EOne or more of the required information is missing.
        18037EMissing information in the form
        18038EInformation does not match the supporting document
        18039EThe phone number type you selected requires a valid domestic address.
        18050EIssue with the Supporting Document(s)
        18051EIssue with the inputs you provided
        18052EUnder age Individual
        18053EUnable to verify association between business name and website
        18054EInvalid phone number
        18055EInvalid email
        18056EMissing Work Email for Authorized Representative
        18057EValidation Issue for Authorized Representative
        18058EMissing Tax ID
        18059EMissing/Invalid Photo ID
        18060ECommercial registration copy not submitted
        18061EInvalid excerpt from the commercial register
        18062EBusiness Details contain an inactive business
        18099ERejected test bundle
        18601EThe association between business name and website cannot be verified
        18602EThe Business ID you provided could not be verified
        18603EThe address could not be verified
        18604EUnable to verify Authorized representative #1
        18605EUnable to verify Authorized representative #2.
        18606EThe Email domain doesn't match the website domain
        18607ECustomer Profile or Trust Product is not eligible to be copied
        18608ECustomer Profile or Trust Product is already copied
        18609EIneligible Business Registration Authority
        18610ECustomer Profile or Trust Product cannot be copied due to a deleted Address
        19003EContact with the unique_customer_provided_id provided already exists
        19004EInvalid or missing Contact input
        19005EContact validation error
        19010EInvalid contact search request
        19011EWhen updating a contact, invalid JSON syntax or invalid field that cannot be updated by this endpoint
        19012EWhen updating a contact at least one field should be updated
        19013EAt least one of the following fields is required for a contact: first_name, middle_name, last_name, legal_name, preferred_name, unique_customer_provided_id or channel
        19014ECan fetch contact either by unique_customer_provided_id or channel
        19020EContact with the provided channel value already exists
        19021EOnly one channel can be set as primary
        19022EInvalid channel
        19023EInvalid channel type
        19024EInvalid channel input
        19025EChannel validation error
        19026EMaximum number of channels allowed reached
        19027EInvalid Channel Description
        19028EChannel value can not be updated
        19029EWhen updating a channel at least one field should be updated
        19030EInvalid location type
        19031EMaximum number of locations allowed reached
        19032EInvalid location input
        19033ELocation validation error
        19034EInvalid country code
        19035EInvalid page size, it must be between 1 and 25 if specified
        19036EInvalid page token
        19037EWhen updating a location at least one field should be updated
        19038EPage token must be bigger than or equal to 0
        19040ECustom Field provided is not defined
        19041EInvalid or missing Custom Field input
        19042ECustom Field validation error
        19043EField definition name already exists
        19044EField definition name exceeded maximum length
        19045EField definition type is invalid; data types that are supported are text, date, and number
        19046ENumber of custom field definitions exceeded limit
        19047EField definition name cannot be empty
        19048EInput request body is not properly json formatted
        19049ECustom field definition provided is not defined
        19050EInternal Server Error
        19052EInvalid page size for custom field definition
        19053EField definition name cannot be a duplicate of an existing Twilio-defined field
        19054EExpected Unique form key in input request is missing
        19055EWhen updating a channel, invalid JSON syntax or invalid field that cannot be updated by this endpoint
        19056EInput request content type is invalid
        19057EServer unavailable or busy
        21100EAccounts Resource
        21101ESubaccounts cannot contain subaccounts
        21200ECalls Resource
        21201ENo Called number specified
        21202ECalled number is a premium number
        21203EInternational calling not enabled
        21204ECall already initiated
        21205EInvalid URL
        21206EInvalid SendDigits
        21207EInvalid IfMachine
        21208EInvalid Timeout
        21209EInvalid Method
        21210E'From' phone number not verified
        21213ECaller phone number is required
        21215EGeo Permission configuration is not permitting call
        21216EAPI: Call blocked by Twilio
        21220EInvalid call state
        21221WInvalid SipAuthUsername. Must be fewer than 256 chars
        21222WInvalid SipAuthUsername. Illegal chars
        21223WInvalid SipAuthPassword. Must be fewer than 256 chars
        21224WInvalid SipAuthPassword. Illegal chars
        21225WSipAuthPassword is required when providing SipAuthUsername
        21226WSIP calling not enabled for this account
        21227WHeaders portion of SIP URI must be fewer than 1024 chars
        21228WInvalid SIP Header. Illegal chars in header name
        21229WInvalid SIP Header. Illegal chars in header value
        21230EMaximum Domains Reached
        21231EDomain Validation Error
        21232EInvalid Domain
        21233EDomain still has subdomains
        21234EInvalid Machine Detection configuration value
        21235EIP Access Control List Validation Error
        21236EIP Access Control List Dependencies Violation
        21237EMaximum IP Addresses Reached for List
        21238EAddress Validation Error
        21239EMaximum Credential Lists Reached
        21240ECredential List Validation Error
        21241ECredential List Dependencies Violation
        21242EMaximum Credentials Reached for List
        21243ECredential Validation Error
        21244EMaximum Number of Trunks reached
        21245ETrunk Validation Error
        21247ETrunk Dependencies
        21248ETrunk Domain already taken
        21249EMaximum Origination URIs reached
        21251ETrunking CPS change not allowed
        21252EInvalid Region
        21253EMax Connection Policies Reached
        21254EMax Connection Policy Entries Reached
        21255EMaximum IP Access Control Lists reached
        21256EInvalid ruleset
        21257EInvalid SIP Manipulation Policy SID
        21258EInvalid SIP Manipulation Policy
        21259EMaximum number of SIP Manipulation Polies per account reached
        21260EMaximum number of actions per rule reached
        21261EMaximum number of conditions per rule reached
        21262WNo AMD status callback URL provided
        21263WInvalid Answering Machine Detection Parameters
        21264E‘From’ phone number not verified
        21300EInvalid BYOC trunk SID
        21301ECannot create application: application limit exceeded
        21302WApproaching application creation limit
        21404EInbound Phone number not available to trial account
        21405ECannot set VoiceFallbackUrl without setting Url
        21409EVoiceCallerIdLookup cannot be set for this phone number
        21449ENumber already can be used for outgoing calls and messages
        21450EPhone number already validated on your account
        21451EInvalid area code
        21452ENo phone numbers found in area code
        21453EPhone number already validated on another account
        21454EInvalid CallDelay
        21455EInvalid PlayUrl
        21456EInvalid CallbackUrl
        21457EAreaCode Parameter not Supported
        21458EPhoneNumber Provisioning Type Mismatch
        21473EAccountSid you are transferring to is not related to the originating owner of the phone number
        21474EAPI User must be the parent account to transfer phone numbers.
        21475EUnable to update Status, invalid Status.
        21476EUnable to update Status for subaccount, parent account is suspended.
        21477EUnable to update Status for parent accounts
        21478EUnable to update Status for subaccount, subaccount has been suspended by Twilio
        21479EUnable to update Status for subaccount, subaccount has been closed.
        21480EReached maximum number of subaccounts
        21501EResource not available
        21503EInvalid transcription type
        21504ERecordingSid is required.
        21613EPhoneNumber Requires Certification
        21615EPhone Number Requires a Local Address
        21628EAddress Validation Error
        21629EAddress Validation Error - Check Suggested Address
        21630ECannot mutate Address that is linked to a verified Document.
        21631EPhone Number Requires an Address
        21634ESIP Trunk is in use for emergency calling
        21644EEnd-User cannot be deleted due to an active assignment to a Bundle
        21645ESupporting Document cannot be deleted due to active Regulatory Bundle assignment
        21646ESupporting Document is not eligible for deletion
        21647ERegulatory Bundle is not eligible for deletion
        21648ERegulatory Bundle cannot be deleted due to active number assignment
        21649EPhone Number Requires a Bundle
        21650EPhone Number Requires a Verified Identity Document
        21651EDocument does not satisfy regulatory requirement
        22001ECall timed out
        22005ECall Queue Full
        22100EReached Maximum Verification Attempts
        22101EInvalid Hosted Number Order SIDs
        22102EInvalid Phone Number
        22103EUnsupported Iso Country
        22104EInvalid Email Format
        22105EInvalid URL format
        22106EInvalid Method
        22107EUnable to Update Authorization Document
        22108EInvalid Application SID
        22109EInvalid Address SID
        22110EPhone Number Not Hostable
        22111EInvalid Hosted Number Order Status
        22112EUnable to Update Hosted Number Order Status
        22113EPhone Verification Incorrect
        22114EUnable to Verify Code
        22115EInvalid Unique Name
        22116EInvalid Friendly Name
        22117EInvalid Extension
        22118EInvalid Verification Document SID
        22119EInvalid Capabilities
        22120EInvalid Verification Type
        22121EUnable to Transfer Hosted Number
        22122EInvalid Authorization Document Status
        22123EUnable to Initiate Verification Call
        22130ENot Portable - Unsupported
        22131ENot Portable - Already in your Twilio Account
        22132ENot Portable - Already in Twilio different owner
        22133ENot Portable API - Manual porting available
        22135EError - Internal Server Error
        22136ENot Portable - Already in one of your Twilio Accounts
        22150EPort In Error - Contact support required
        22151EPort In Error - Number with carrier restrictions
        22152EPort In Error - Phone number is inactive or disconnected
        22153EPort In Error - Invalid end user name
        22154EPort In Error - Invalid Address
        22155EPort In Error - Invalid Pin
        22156EPort In Error - Invalid Account Number
        22157EPort In Error - Invalid Subscription Right
        22158EPort In Error - Port Date Rejected
        22159EPort In Error - Not Portable
        22170EPort In Error - Invalid Bundle
        22171EPort In Error - Missing required fields
        22172EPort In Error - Contains numbers for multiple countries
        22173EPort In Error - Invalid Address
        22199EConfiguration Retrieval Error
        22200EInvalid End-User Type or Number Type
        22201ENo regulation sid found for the given number group
        22202ENo regulation sid or phone number country and type was provided
        22203EUnable to parse bundle status
        22204EBundle status and properties cannot be updated in the same request
        22205EAttempting to assign invalid object_sid to Bundle
        22206EAttempting to add invalid object type to bundle
        22207EUnable to parse attributes JSON
        22208ESupporting Document status and attributes cannot be updated in the same request
        22209EInvalid status enum in Supporting Document update request
        22210ECannot create a Supporting Document with no Type
        22211ECannot create a Supporting Document with no FriendlyName
        22212EInvalid End-User Type in request
        22213EInvalid Number Type in request
        22214EMissing End User
        22215EMissing End-User field
        22216EMissing Supporting Document
        22217EMissing Supporting Document field
        22218EThe Supporting Document field does not match the field in the End-User
        22219EAn Address is missing
        22221WEmergency address is not registered
        22222WEmergency Status cannot be updated
        22223ERegulatory Bundle is not eligible to be Copied
        22224ERegulatory Bundle cannot transfer Item Assignments
        22225EFrom Bundle to Replace Items does not exist
        22226ECannot replace Items from Bundle to same Bundle
        22228EFrom Bundle does not have latest Regulation requirements that matches destination Bundle
        22229ESupporting Document Bundle Assignment cannot be removed
        22230ERegulatory Bundle cannot be copied due to a deleted Address
        22300EThis account is restricted from provisioning new long code phone numbers
        22350EThe Phone Number cannot be released because it is being ported out of Twilio
        22400EPhone Number linked to Active Route Configuration
        22401EPhone Number Instance fields are not supported within region
        22402EPhone Number Operation not permitted within Region
        22403EPhone Number Operation not permitted within Region
        22404EStarter profile creation and updates are temporarily disabled
        22500ETwilio phone number using deprecated API version
        25001EThe specified filter for listing organization users is invalid
        25002EThe provided user's first name is invalid
        25003EThe provided user's last name is invalid
        25004EThe provided user's external ID is invalid
        25005EThe provided user's username is invalid
        25006EThe SCIM schema syntax is invalid
        25007EThe organization has reached its limit for managed users
        25008EThe requested SCIM user was not found
        25009EThe user's is in an unupdatable status.
        25010EThe primary email address is missing for the user
        25011EThe value for the primary email address is invalid
        25012EUpdating the email address is unsupported
        25013EUpdating the username is unsupported
        25014EThe primary email address does not match the username
        25015EThe SCIM PATCH request is invalid
        25016EUpdating the organization owner is not allowed
        25017EThe email domain is unverified
        25018EThe request is not authorized
        25019EFailed to complete request due to a business rule violations
        25020EVersion conflict in SCIM header
        25021ERate limit exceeded
        25022EDuplicate username or externalId
        25023EInvalid page token
        25100EThe organization was not found
        25101EThe organization's account was not found
        25102EThe organization's account limit has been reached
        25103EThe organization's account owner is not a managed user
        25104EThe organization's account owner was not set during creation
        25105EThe request is not authorized
        25106EFailed to complete request due to a bad request
        25107EThe Request does not contain any authorization information
        25109ERequest is rate limited
        25200EThe scope for role assignments must be a managed account
        25201EThe identity for role assignments must be a managed user
        25202EThe role assignment has an invalid role
        25203EListing role assignments requires query parameters
        31000EGeneric error
        31001EApplication not found.
        31002EConnection declined.
        31003EConnection timeout
        31005EConnection error
        31006EAudio device error
        31007ETwilio Client: Client version not supported
        31008ECall cancelled
        31009ETransport error
        31100EMalformed request
        31101EMissing parameter array in request.
        31102EAuthorization token missing in request.
        31103ELength of parameters cannot exceed MAX_PARAM_LENGTH.
        31104EInvalid bridge token.
        31105EInvalid client name
        31106EInvalid data
        31201ETwilio Client: Error occurred while accessing microphone
        31202ESignature validation failed.
        31203ENo valid account.
        31204EInvalid JWT token.
        31205EJWT token expired.
        31206ERate exceeded authorized limit.
        31207EJWT token expiration too long.
        31208EUser denied access to microphone.
        31209EReconnect attempt error.
        31210ECall Message Event Type is invalid.
        31211ECall is not in the expected state.
        31212ECall Message Event Payload size exceeded authorized limit.
        31301ERegistration error
        31302EUnsupported Cancel Message Error
        31400EBad Request
        31401EUserMedia Permission Denied
        31402EUserMedia Acquisition Failed
        31403EForbidden
        31404ENot Found
        31408ERequest Timeout
        31409EConflict
        31426EUpgrade Required
        31429EToo Many Requests
        31480ETemporarily Unavailable
        31481ECall/Transaction Does Not Exist
        31484EAddress Incomplete
        31486EBusy Here
        31487ERequest Terminated
        31500EInternal Server Error
        31502EBad Gateway
        31503EService Unavailable
        31504EGateway Timeout
        31530EDNS Resolution Error
        31600EBusy Everywhere
        31603EDecline
        31604EDoes Not Exist Anywhere
        31900EStream - Unknown Error
        31901EStream - WebSocket - Connection Timeout
        31902EStream - WebSocket - Connection Refused
        31903EStream - WebSocket - Connection Broken Pipe
        31904EStream - WebSocket - Host Unreachable
        31910EStream - WebSocket - SSL Protocol Error
        31920EStream - WebSocket - Handshake Error
        31921EStream - WebSocket - Close Error
        31922EStream - WebSocket - URL Schema Not Supported
        31923EStream - WebSocket - Malformed URL
        31924EStream - Websocket - Protocol Error
        31930WStream - Media - Buffer Overflow
        31931WStream - Media - Media Discarded
        31940EStream - Invalid connectorName attribute in TwiML.
        31941EStream - Invalid Track configuration
        31942EStream - Invalid connector configuration
        31950WStream - Protocol - Malformed Message
        31951WStream - Protocol - Invalid Message
        31952EStream Extension not found:
        31953WStream - Media - RTP timeout
        31960EStream - Quota exceeded
        32001ESIP: Trunk CPS limit exceeded
        32002ESIP: Dial failure - Twilio SIP Domain not found
        32005EVoice calling has been disabled for this account
        32006ESIP: Too many hops
        32007WSIP: Too many endpoints/bindings for the Address-of-record (AOR)
        32008WSIP: Registration per second limit reached
        32009EThe user you tried to dial is not registered with the corresponding SIP Domain
        32010ESIP: No valid Origination URIs configured
        32011WError communicating with your SIP communications infrastructure
        32012WSIP: Parent account pooled Trunking CPS limit exceeded
        32013ESIP: Parent account SIP Interface CPS limit exceeded
        32014WCall is terminated because of no audio received
        32015WCall is terminated due to exceeding maximum call duration
        32016EPSTN PDD timeout
        32017EPSTN: Carrier blocked call due to calling number (caller ID)
        32018ETwiml size exceeded maximum allowed value
        32019WTwiml and Voice URL are both set. Using Voice URL.
        32020ESHAKEN/STIR call verification failed due to invalid passport from customer
        32021WSHAKEN/STIR call verification failed
        32022EACK not received from your SIP endpoint
        32100WSIP: Trial accounts can only call verified caller IDs
        32101WSIP: Invalid phone number
        32102ESIP: Bad SDP
        32103ESIP: Empty body
        32105WSIP: Invalid contact header
        32106ESIP: Authentication Error
        32110WSIP: URI is formatted incorrectly
        32111WSIP: Invalid header name
        32112WSIP: Invalid header value
        32113WSIP: Header name is not allowed
        32114WSIP: Unsupported parameter value
        32115EX-Branded-CallReason header contains an invalid value.
        32200ESIP: Insufficient permissions
        32201ESIP: Source IP address not in ACL
        32202ESIP: Bad user credentials
        32203ESIP: Call blocked by Twilio
        32204ESIP: 'From' phone number not verified
        32205ESIP Trunking: Geo Permission configuration is not permitting call
        32206ESIP: Invalid From number (caller ID)
        32207ESIP: Secure media not accepted
        32208ESIP: Secure media required
        32209ESIP: Secure transport required
        32210ESIP: Register not supported
        32212ESIP: Registration Authentication problem
        32214WSIP: Invalid <Dial><Sip>
        32215EDial failure calling a SIP Domain without specifying a region
        32216ESIP: SIP Address is on a deny list
        32218ESIP: Transfer not allowed
        32219ESIP: Redirect failed
        32220ESpecifying an edge is not allowed when dialing SIP registered endpoints
        32221EDialing SIP Endpoint failure - No devices registered in specified edge
        32222ETLS version not allowed
        32223EThere is no username in the SIP URI when calling a SIP registered endpoint
        32301WInterconnect: Invalid Connection (TNX) SID
        32302WInterconnect: Connection (TNX) SID not found
        32303WInterconnect: Multiple SIP Dials with Interconnect Connection (TNX) SID
        32304WInterconnect: Connection (TNX) SID is not Active
        32400EBYOC Trunk routing failure - failover routing disabled.
        32401WBYOC Trunk routing failure - failover to Twilio default routing.
        32500EVoice Conversation: Generic error.
        32501EVoice Conversation: TwiML attributes validation error.
        32502WVoice Conversation: Callback event internal error.
        32503WVoice Conversation: Callback event response error.
        32504EVoice Conversation: Incomplete Conversation.
        32505EVoice Conversation: Invalid data inside existing conversation.
        32506EVoice Conversation: Failed to get worker assigned to a newly created Conversation.
        32600EVirtual Agent: Configuration Error
        32601EVirtual Agent: Provider Error
        32602EVirtual Agent: Invalid Connector
        32603WVirtual Agent: Unsupported <Config> attribute(s) in TwiML
        32604EVirtual Agent: Internal Error
        32605EVirtual Agent: PCI Error
        32606EVirtual Agent: Resume Error
        32650EReal-time Transcriptions: Configuration Error
        32651EReal-time Transcriptions: Provider Error
        32652WReal-time Transcriptions: Unsupported <Config> attribute(s) in TwiML
        32653EReal-time Transcriptions: Internal Error
        32654EReal-time Transcriptions: PCI Error
        32655WReal-time Transcriptions: Intelligence Service Unreachable
        32700EVoice User-Defined Message: Internal Twilio Error
        32701WVoice User-Defined Message: Invalid Content-Type
        32702WVoice User-Defined Message: Invalid Content
        32703WVoice User-Defined Message: Content body exceeded max length
        32710WVoice User-Defined Message: Subscription Callback Internal Error
        32711WVoice User-Defined Message: Request to subscription callback URL encountered error
        33000EGeneric Error
        33004EService is unavailable
        33010EConflicting update
        33101EInvalid Parameter Value
        33102EParameter missing
        33103EPaging information invalid
        33104EConfiguration incomplete
        33105ETransition invalid
        33107ESIM not found
        33108ERate Plan not found
        33111ECommand exceeded max length
        33118ENumber of Commands exceeded
        33119ESIM connectivity reset not allowed
        33120ESIM connectivity reset in progress
        33121EInvalid Parameter Combination
        33122ERate Plan Is Not Allowed
        33201EUnauthorized
        33203EMessaging not allowed
        34002ECallee Busy
        34003ECallee did not answer
        34004EError during fax transmission
        34005EProgrammable Fax is no longer available
        34106ENo Fax TwiML action specified
        34108EOther End Incompatible
        36001EBroadcast SID Not Found
        36002EBroadcast Request Limit Reached
        36003EBroadcast Upload File Size Exceeded
        36004EError Retrieving File
        36005EBroadcast File Type Invalid
        36006EBroadcast Cannot Be Canceled
        36007EBroadcast Upload Status Check Failure
        36008EInvalid Page Token
        36009EStats for Broadcast SID Not Found
        37000EWhatsApp Voice: Call permission not granted by consumer
        37001EWhatsApp Voice: Outbound calls are not supported in this region
        37002EWhatsApp Voice: Calling is not enabled on the business number
        37003EWhatsApp Voice: Duplicated call
        37004EWhatsApp Voice: Call rate limit exceeded
        37005EWhatsApp Voice: Could not change calling status on the WhatsApp Sender
        37006EWhatsApp Voice: Max business-initiated calls to this number in 24 hours reached
        37007EWhatsApp Voice: Business-initiated calling is not available in the country
        37008EWhatsApp Voice: Outbound call fails due to invalid from number
        37009EWhatsApp Voice: Voice application not configured
        37010EWhatsApp Voice: Voice Call Permanent Permission Exists
        40000EContent-Type of 'application/json' not set
        40001WCould not parse Assignment Instruction response as JSON. Ensure your JSON is not escaped
        40005WAssignment Callback response does not contain Instruction
        40100ETaskRouter->Reject
        40110ETaskRouter->Call
        40111ETaskRouter->Call
        40112ETaskRouter->Call
        40113ETaskRouter->Call
        40114ETaskRouter->Call
        40120ETaskRouter->Direct
        40121ETaskRouter->Direct
        40122ETaskRouter->Direct
        40123ETaskRouter->Redirect
        40130ETaskRouter->Dequeue
        40131ETaskRouter->Dequeue
        40132ETaskRouter->Dequeue
        40133ETaskRouter->Dequeue
        40134EDequeue Instruction does not have a valid 'status_callback_events' parameter
        40135ETaskRouter->Dequeue
        40136ETaskRouter->Conference
        40137EMissing 'to' parameter when issuing Conference instruction
        40138EMissing 'from' parameter when issuing Conference instruction
        40139EFailed to issue Conference Instruction due to invalid ActivitySid
        40140EFailed to issue Dequeue instruction due to missing 'call_sid' property
        40141ETaskRouter->Conference
        40142EFailed to issue Conference instruction due to missing 'call_sid' or 'outbound_to' properties
        40143ETaskRouter->Conference
        40144ETaskRouter->Conference
        40145ETaskRouter->Conference
        40146EFailed to issue Supervise Instruction due to invalid Reservation state
        40147EFailed to issue Supervise instruction due to missing or invalid 'contact_uri' property
        40148EFailed to issue Supervise instruction due to missing ‘from’ property
        40149EFailed to issue Conference instruction due to missing ‘conference_sid’
        40151ETaskRouter->Invalid instruction
        40152EInvalid Queue for Known Worker
        40153WAbsolute Paging used when iterating TaskRouter resources
        40154EInvalid Known Worker information
        40155EInvalid Workspace for Known Worker
        40157EDequeue Instruction does not have a valid 'status_callback_url' parameter
        40158ECall Instruction does not have a valid 'status_callback_url' parameter
        40159EConference Instruction does not have a valid 'status_callback_url' parameter
        45001EGeneral Service Error
        45002EAuthentication Error
        45003EAuthorization Error
        45004EValidation Error
        45005EService Unavailable
        45006EResource Not Found
        45007EResource Conflict Error
        45008EUnprocessable Request
        45009EConfiguration Error
        45010ERate Limit Exceeded
        45050EAuthentication error - Missing User Attributes
        45101EConfiguration Not Found
        45102ECollision On Configuration Change
        45103EWorkspace Not Configured
        45109ESkills Limit Exceeded
        45201EResource Not Found
        45202EResource Already Exists
        45203ERequested Chat User not found
        45204WRequested Flex Chat Channel is not found
        45205ERequested Flex Flow is not found
        45206WChat User is already a member of the Chat Channel
        45207EChat User per Chat Channel limit reached. User is part of too many Chat Channels.
        45208WChat Channel with this unique name already exists
        45209EAdding a user to the Chat Channel has timed out waiting for a response from Twilio Chat.
        45210EFlex Flow creation failed
        45211EProvided identity is reserved by system
        45212EFlex Flow creation failed
        45301EError occurred when connecting to a Meeting Participant
        45302WParticipant was disconnected before setting up Meeting
        45303WParticipant was busy
        45304EInternal timeout error
        45305WNo answer from Participant
        45306WMeeting was canceled
        45307WAdd Participant Not Allowed
        45308WAdd Participant Not Allowed
        45309EModify Participant Not Allowed
        45310EParticipant Not Found
        45312ERemove Participant Request Failed
        45313ETransfer Failed
        45350EAn unexpected error occurred.
        45351EInvalid Channel Participant properties.
        45352EFailed to create an outbound Channel.
        45353WA duplicate create Channel request was dropped.
        45354ECannot create a Channel for a closed Conversation.
        45355EFailed to create a channel.  No Participants found.
        45356EFailed to create a channel. Downstream error.
        45357EDownstream error configuring Channel.
        45358EFailed to close Channel.  Missing status parameter.
        45359EFailed to close Channel.  Invalid status parameter.
        45360EFailed to close or delete Conversation.  Downstream error.
        45361EFailed to add Participant. Downstream error.
        45362WFailed to remove Participant.  Not found.
        45363EFailed to remove Participant.  Downstream error.
        45366EFailed to create Channel.  Invalid request parameters.
        45367EFailed to add Participant.  Invalid request parameters.
        45368WFailed to delete Channel.  Not found.
        45369EFailed to create inbound Channel.  Internal error.
        45370EFailed to create outbound Channel.  Internal error.
        45371EFailed to close Channel.  Internal error.
        45372EFailed to add Participant.  Internal error.
        45373EFailed to remove Participant.  Internal error.
        45374EFailed to delete Channel.  Internal error.
        45375WFailed to delete Channel.  Invalid Account sid.
        45376WFailed to add a participant.  Conversation was closed or not found.
        45377EAccount SID not authorized.
        45378EFailed to inactivate Channel. Internal error.
        45379EFailed to inactivate Channel. Downstream error.
        45380EFailed to activate Channel. Internal error.
        45381EFailed to activate Channel. Downstream error.
        45401WRTA feed callback returned not successful response code
        45402WRTA feed callback response time exceeded the threshold
        45600EFlex UI error
        45601ECustom Flex UI error
        45700EUnexpected error occurred. Unable to process WebChat request.
        45701EUnexpected error occurred. Service unavailable.
        45711WFailed to create webchat participant. Unauthorized
        45715WFailed to create webchat participant. Invalid request parameters.
        45719WFailed to create webchat participant. Too many requests
        45731EPre-engagement data too large.
        45733EPre-engagement data is not in valid JSON format.
        45741EFailed to create webchat conversation. Account not authorized
        45744EFailed to create webchat conversation. A resource provided could not be found.
        45745EInvalid or missing parameters in the create conversation request.
        45760EUnable to validate address configuration. Auto create data missing.
        45761EFailed to validate address configuration. Auto create not enabled.
        45762EFailed to validate address configuration. Auto create type is empty or invalid.
        45763EUnable to validate address configuration. Auto create studio flow SID missing.
        45764EUnable to validate address configuration. Auto create webhook URL missing.
        45765EAddress configuration data not found
        45770EFailed to create InteractionChannel. Downstream Error.
        45771EFailed to create InboundConversation. Internal Error.
        45772WFailed to perform operation. Required header is either missing or incorrect.
        45773EInternal Error. Failed to create token.
        45774EInternal Error. Failed to refresh token.
        45775WFailed to refresh token. Invalid token provided.
        45776EFailed to fetch Configuration for deployment key.
        45777WAddress Configuration not found for deployment key.
        45778WConfiguration not found for provided Deployment Key.
        45780WFailed to perform this operation. Account is sending too many concurrent API  requests.
        45781EInternal Error. Failed to create deployment key.
        45782EInternal Error. Failed to delete deployment key.
        45784EInternal Error. Failed to get deployment keys.
        45785EInternal Error. Failed to delete deployment keys.
        45788EInternal Error. Failed to update deployment key.
        45789WDeployment key is already linked to other address  configuration sid.
        45794WMax deployment keys limit reached for this account.
        45795WFriendly name must be between 1 and  64 characters long.
        45796WFailed to perform this operation. There  was a conflict with the state of the  resource.
        45797WSupport Access Token Generated
        48000EInvalid request payload
        48001WCallback URL is not set
        48002ECallback URL is invalid
        48003ECallback returned an invalid response
        48004ECallback returned an error
        48005ECallback failed due to timeout
        48010ECustom Routing Callback failed to execute successfully
        48011ECustom Routing Callback failed due to an internal error
        48023EFrontline user conversation limit exceeded
        48024EContact conversation limit exceeded
        48025EOutgoing conversation: Invalid contact address
        48026EOutgoing conversation: Invalid proxy address
        48027EOutgoing conversation: Proxy address equals contact address
        48028EOutgoing conversation: Unauthorized use of the proxy address
        48029EOutgoing conversation: Contact address type does not match proxy address type
        48030EOutgoing conversation: Proxy address is not WhatsApp-enabled sender
        48031EOutgoing conversation: Conversation with this contact and proxy address already exists
        48032EOutgoing conversation: Missing Messaging service
        48033EOutgoing conversation: Invalid contact identity
        48050EInternal service error
        49008EProfile Connector Installation Not Found
        49009ECredentials Malformed
        50000EProgrammable Chat: FriendlyName not provided
        50001EProgrammable Chat: Account SID not provided
        50002EProgrammable Chat: Resource is being deleted
        50003EProgrammable Chat: Friendly name too long
        50004EProgrammable Chat: Unique Name too long
        50006EProgrammable Chat: Invalid Account SID
        50050EProgrammable Chat: Service Instance not found
        50051EProgrammable Chat: Service SID not provided
        50052EProgrammable Chat: Invalid consumption interval format
        50053EProgrammable Chat: Invalid typing indicator format
        50054EProgrammable Chat: Invalid webhook format
        50055EProgrammable Chat: Invalid webhook method
        50056EProgrammable Chat: Webhook disabled processing of command
        50057EProgrammable Chat: Webhook call failed to execute successfully
        50058EProgrammable Chat: Notification template too long
        50059EProgrammable Chat: Notification sound name too long
        50060EProgrammable Chat: Invalid user channels limit format
        50061EProgrammable Chat: Invalid channel members limit format
        50063EProgrammable Chat: Actions per second limit exceeded
        50065EProgrammable Chat: Invalid webhook retry count
        50068EProgrammable Chat: Service instance unique name invalid
        50069EProgrammable Chat: Service instance with provided unique name already exists
        50074EGlobal actions per second limit exceeded
        50076EWebhook failed to execute successfully due to timeout
        50077EInvalid pre-webhook url
        50078EInvalid post-webhook url
        50100EProgrammable Chat: Role not found
        50101EProgrammable Chat: Channel role not found
        50102EProgrammable Chat: Deployment role not found
        50103EProgrammable Chat: Role SID not provided
        50104EProgrammable Chat: Permission not found
        50105EProgrammable Chat: Invalid role type
        50106EProgrammable Chat: Channel creator role not found
        50107EProgrammable Chat: User not authorized for command
        50109EConversation role not found
        50200EProgrammable Chat: User not found
        50201EProgrammable Chat: User already exists
        50202EProgrammable Chat: User SID not provided
        50203EProgrammable Chat: Identity reserved
        50204EProgrammable Chat: Identity not provided
        50205EProgrammable Chat: User unauthorized to set role
        50206EProgrammable Chat: Identity should not match user SID pattern
        50207EProgrammable Chat: Identity too long
        50208EProgrammable Chat: User channel limit exceeded
        50209EProgrammable Chat: Invalid binding type
        50210EProgrammable Chat: Invalid notification level
        50211EIdentity parameter not acceptable for this Participant
        50212EProgrammable Chat: User already invited
        50213EConflicting user modification
        50214EUser conversation limit exceeded
        50300EProgrammable Chat: Channel not found
        50301EProgrammable Chat: Channel key not provided
        50302EProgrammable Chat: Unknown channel command
        50303EProgrammable Chat: Attributes too long
        50304EProgrammable Chat: Attributes not valid JSON
        50305EProgrammable Chat: Channel SID not provided
        50306EProgrammable Chat: Unique name should not match channel SID pattern
        50307EProgrammable Chat: Channel with provided unique name already exists
        50308EProgrammable Chat: Invalid Date Created parameter
        50309EProgrammable Chat: Invalid Date Updated parameter
        50310EProgrammable Chat: Author parameter is too long
        50320EProgrammable Chat: Channel webhook not found
        50321EProgrammable Chat: Too many channel webhooks
        50322EProgrammable Chat: Too many channel webhook triggers
        50323EProgrammable Chat: Invalid channel webhook sid
        50324EInvalid channel webhook type
        50325EProgrammable Chat: Invalid channel webhook filter
        50326EProgrammable Chat: Invalid channel webhook trigger
        50327EProgrammable Chat: Invalid channel webhook flow sid
        50328EProgrammable Chat: Channel webhook type not provided
        50329EProgrammable Chat: Channel webhook url not provided
        50330EProgrammable Chat: Channel webhook filter not provided
        50331EProgrammable Chat: Channel webhook trigger not provided
        50332EProgrammable Chat: Channel webhook url too long
        50334EChannel deletion operation is in progress
        50340EMessaging service SID not provided
        50341EInvalid messaging service SID
        50342EMessaging service does not belong to account
        50347EParameters are missing for channel update request
        50349EConflicting channel modification
        50350EConversation not found
        50351EConversation SID not provided
        50353EConversation with provided unique name already exists
        50360EConversation webhook not found
        50361EToo many conversation webhooks
        50362EToo many conversation webhook triggers
        50363EInvalid conversation webhook SID
        50364EInvalid conversation webhook type
        50365EInvalid conversation webhook filter
        50366EInvalid conversation webhook trigger
        50367EInvalid conversation webhook flow SID
        50368EConversation webhook type not provided
        50369EConversation webhook URL not provided
        50370EConversation webhook filter not provided
        50371EConversation webhook trigger not provided
        50372EConversation webhook URL is too long
        50373ENo Messaging Service assigned to Conversation
        50374E'State' field can't be empty
        50375ETimeToInactive should be greater or equal to 1 minute
        50376ETimeToClosed should be greater or equal to 10 minutes
        50377ECan't update conversation as it's in final closed state
        50378E'State' parameter value is invalid
        50379ETimeToInactive format is invalid
        50380ETimeToClosed format is invalid
        50382ETimer can't be set without state
        50384EInitial state can't be 'closed
        50385EConversations are disabled in this region
        50386EConversation in 'initializing' state may not be updated or used for message sending
        50390EUnique name should not match conversation sid pattern
        50391EConflicting conversation modification
        50392EPreWebhookTimeout should be greater than 0ms
        50393EType value should be 'private'.
        50396EEndDate parameter should be greater than StartDate parameter
        50400EProgrammable Chat: User not member of channel
        50401EProgrammable Chat: Member SID not provided
        50402EProgrammable Chat: Member not found
        50403EProgrammable Chat: Channel member limit exceeded
        50404EProgrammable Chat: Member already exists
        50405EProgrammable Chat: Invalid last consumption timestamp format
        50406EProgrammable Chat: Invalid last consumed message index format
        50407EInvalid messaging binding address
        50408EInvalid participant proxy address
        50409EParticipant address equals proxy address
        50411EParticipant address is empty
        50412EParticipant proxy address is empty
        50413EAccount is not authorized to use proxy address
        50414EParticipant address type does not match proxy address type
        50415EProxy address is not WhatsApp enabled sender
        50416EParticipant and proxy address pair is already in use
        50417EParticipants limit exceeded
        50418ENon-Chat participants limit exceeded
        50419EConflicting member modification
        50420EParticipant Messaging Binding type does not support all of the provided Messaging Binding parameters
        50421EInvalid last read message index format
        50422ENon-chat conversation participants limit exceeded
        50424EOne of the JSON requests for participant creation is invalid.
        50425EParticipant and proxy address pairs for one or more participants already in use.
        50426ERequest contains too many participants.
        50427EErrors occurred during multiple participants creation.
        50430EParticipant is not a member of conversation
        50431EParticipant SID not provided
        50432EParticipant not found
        50433EParticipant already exists
        50434EParticipant projected address not provided
        50435EGroup MMS activation failed.
        50436EParticipant limit exceeded for group conversation
        50437EGroup Participant already exists
        50438EGroup conversation with given participant list already exists
        50439EAccount is not authorized to use the projected address
        50440EFailed to remove the proxy address of a participant.
        50441EFailed to add a proxy address to a participant.
        50442EFailed to remove the projected address of a participant.
        50443EFailed to add a projected address to a participant.
        50444EFailed to add an identity to a participant.
        50449EConflicting channel modification
        50451EOne user identifier parameter for lookup at a time is allowed. Please, use either Identity or Address.
        50452EGroup MMS is not enabled for this Account
        50453EProxy Address of participant is not supported for this channel
        50500EProgrammable Chat: Message not found
        50501EProgrammable Chat: Message SID not provided
        50502EProgrammable Chat: Message index not provided
        50503EProgrammable Chat: Message body not provided
        50504EProgrammable Chat: Message body parameter is too long
        50505EProgrammable Chat: Last Updated By parameter is too long
        50506EProgrammable Chat: Media SID not provided
        50507EProgrammable Chat: Media not found
        50508EProgrammable Chat: Media already sent with another message
        50509EProgrammable Chat: Media message body cannot be updated
        50510EInvalid message media SID
        50511EInvalid message media content type
        50512EMessage media size is too large
        50513EMessage author should be among Group MMS participants.
        50514EConflicting message modification
        50516EProgrammable Chat: Message index is not a number
        50526EInvalid content SID
        50527EInvalid content variables format
        50528EContent SID is missing
        50529EContent variables are too long
        50530WChannel Metadata not found
        50531ENot Authorized to make this request
        50532EFailed to create Channel Metadata
        50533EFailed to parse ChannelMetadata Json
        50534EFailed to Read ChannelMetadata
        50540EContent variable key is too long
        50541EContent variable value is too long
        50542EUnsupported Content Template Type
        50600EProgrammable Chat: Invite SID not provided
        50601EProgrammable Chat: Invite not found
        50602EProgrammable Chat: Cannot decline invite when already channel member.
        50610WAddress configuration deleted
        50700EVirtual Agent provider is invalid.
        50701EOnly one Virtual Agent participant is allowed per conversation.
        50702EVerify Agent participant should not have identity, user address, proxy address, projected address.
        50703EDialogflowCX provider must contain module sid and addon sid.
        50704EProvided addon sid should have prefix XB.
        50705EProvided module sid should have prefix XE.
        50706EUpdating Virtual Agent participant information is not allowed.
        50707EVirtual Agent participant creation is not available for your account.
        50708EChatbotConfiguration.FriendlyName is required parameter.
        50709EChatbotConfiguration.FriendlyName is invalid.
        50710EChatbotConfiguration.InitialContext is invalid.
        50711EChatbotConfiguration.FriendlyName is reserved.
        51001EClient Connection: Connections resource limit exceeded
        51002EClient Connection: Request rate limit exceeded
        51003EClient Connection: identity too long
        51004EClient Connection: endpoint_id too long
        51005WClient Connection: Command or keepalive acknowledgement not received
        51006WClient Connection: Connection expired
        51007EClient Connection: Token authentication is rejected
        51101ETwilsock: Service instance not found
        51102ETwilsock: Service instance SID not specified
        51103ETwilsock: Token doesn't contain required grants section
        51104ETwilsock: Token doesn't contain service instance
        51105ETwilsock: Token doesn't contain identity
        51106ETwilsock: Active product doesn't match with service instance product
        51107ETwilsock: Service can't be used
        51108ETwilsock: Service instance disabled
        51109ETwilsock: Service instance is under legal hold
        51110ETwilsock: Token contains multiple grants of same product
        51111ETwilsock: Service instance limit reached
        51112ETwilsock: Product usage disabled
        51113ETwilsock: Product usage is not enabled
        51114ETwilsock: Invalid access token header
        51115ETwilsock: Invalid access token subject
        51116ETwilsock: Invalid access token grants
        51117ETwilsock: Invalid access token signature
        51118ETwilsock: Invalid claim set
        51119ETwilsock: Token expired
        51120ETwilsock: Token is not valid yet
        51121ETwilsock: Token expiration time exceeds maximum
        51122ETwilsock: Authentication failed
        51123ETwilsock: Upstream not resolved
        51124ETwilsock: Too many connections
        51125ETwilsock: Too many updates
        51126ETwilsock: DNC limit has been reached
        51127ETwilsock: PNC limit has been
        51128ETwilsock: Too many messages per connection
        51129ETwilsock: Too many messages per account
        51130ETwilsock: Token is invalid!
        51131ETwilsock: Authentication failed
        51201ETwilsock : CPS, Init per Account
        51202ETwilsock : CPS, Too many requests
        51215ETwilsock: Unauthorized
        52000EInternal notification error
        52001EInvalid destination binding
        52002EInvalid Credential Sid
        52003EInvalid Credential Type
        52004ECredential SID not specified
        52051EInternal error when sending notification via client connection
        52052WClient connection not created or closed
        52071EInternal error when sending notification via mqtt client connection
        52072WClient mqtt connection not created or closed
        52101EInvalid GCM Api Key or FCM Secret
        52102EInvalid GCM/FCM registration token
        52103EGCM/FCM client uninstalled or turned off notifications
        52104EMismatched GCM/FCM sender ID
        52105EInvalid GCM/FCM package name
        52106ENotification too large for GCM/FCM
        52107EInvalid custom key for GCM/FCM
        52108EGCM/FCM device message rate exceeded
        52109EGCM/FCM unauthorized error
        52110EGCM/FCM service unavailable
        52111EGCM/FCM unknown error
        52115EService account does not have permission to send FCM messages
        52116WLegacy FCM server key credential used to send notifications
        52117EDeprecated GCM/FCM API is used to send notifications
        52131EInvalid APNs credentials
        52133EInvalid APNs device token size
        52134EInvalid APNs device token
        52135EMissing subject in APNs certificate
        52136EMissing payload for APNs delivery
        52137EInvalid size of subject in APNs certificate
        52138EAPNs payload too large
        52139EAPN service shutdown
        52140EUnknown APNs error
        52141EThe provided APNs device token has been unregistered
        52142EThe provided APNs device token is not correct
        52143EThe push notification was rejected by APNs
        52144EAPNs experienced an internal error
        52145EFailed to authenticate with APNs
        52147EToo many APNs provider token updates
        52148EExpired APNs provider token used
        52149EInvalid APNs provider token used
        52161EEmpty Credentials
        52162ECredentials do not belong to used account
        52163EIncorrect URL used to retrieve Webhook Credentials
        52164ENo Credentials found for the supplied Binding Type
        52165ENo Credentials found for the supplied Identifier
        52166EWebhook Credentials endpoint responded with Internal Error
        52167EInvalid Webhook Credentials response
        52168EWebhook Credentials request timed out
        52170EToo many Webhook Credential requests
        52171EWebhook Credentials request signature was not verified
        52172EUnexpected Binding Type used for Webhook Credentials request
        52173EUnexpected Identifier used for Webhook Credentials request
        52174EUnexpected error response received for Webhook Credentials request
        52181EToo many SMS notification requests
        52182EMessaging Service not specified
        52201EToo many Facebook messenger notification requests
        52202EFacebook page is not connected to Twilio
        52203EMissing body for Facebook Messenger delivery attempt
        52211EToo many Alexa notifications
        52212EMissing Alexa skill ID
        52213EInvalid Alexa user ID
        52214EAlexa skill is not connected to Twilio
        52215EMissing Title parameter for Alexa
        52301WResulted destination list for requested parameters is empty
        52302EToo many recipients
        52303EConcurrent User update
        52304WUser already exists
        52305WUser already belongs to the segment
        52306ECannot delete User resource with Bindings
        52307ENo users with provided segments
        52309EChannel provider replied with an error
        52310ENotification TTL has expired
        52311EDelivery callback invocation failed
        52400EExceeded maximum iterations in template rendering
        52401WToo many notification log events
        52402EGeneral rendering problem with variables in a parsed template
        52403EProvided text template in the notification request cannot be parsed
        52404EUndefined variable within the notification payload template
        53000ESignaling connection error
        53001ESignaling connection disconnected
        53002ESignaling connection timed out
        53003EClient received an invalid signaling message
        53004EClient sent an invalid signaling message
        53006EVideo server is busy
        53100ERoom name is invalid
        53101ERoom name is too long
        53102ERoom name contains invalid characters
        53103EUnable to create Room
        53104EUnable to connect to Room
        53105ERoom contains too many Participants
        53106ERoom not found
        53107EMaxParticipants is out of range
        53108ERoomType is not valid
        53109ETimeout is out of range
        53110EStatusCallbackMethod is invalid
        53111EStatusCallback is invalid
        53112EStatus is invalid
        53113ERoom creation failed
        53118ERoom Completed Error
        53119EThe concurrent Rooms quota was exceeded
        53120EInvalid Recording Rule(s)
        53121WApproaching room or participant concurrency quota
        53122EThe recording operation requested is not supported for the Room type
        53123EMaxParticipantDuration is out of range
        53124EThe AudioOnly flag is not supported for the Room type
        53125EThe track kind is not supported by the Room
        53126ELegacy room type no longer supported
        53127EaudioOnly no longer supported
        53200EParticipant identity is invalid
        53201EParticipant identity is too long
        53202EParticipant identity contains invalid characters
        53203EThe maximum number of published tracks allowed in the Room at the same time has been reached
        53204EParticipant not found
        53205EParticipant disconnected because of duplicate identity
        53206EThe Participant concurrency quota was exceeded
        53207EMaxPublishedTracks is out of range
        53208EParticipant's bandwidth profile configuration is invalid
        53209EParticipant status is invalid
        53215EInvalid Subscribe Rule(s)
        53216EParticipant session length exceeded
        53217EmaxAudioTracks or maxVideoTracks configuration is out of range
        53300ETrack is invalid
        53301ETrack name is invalid
        53302ETrack name is too long
        53303ETrack name contains invalid characters
        53304ETrack name is duplicated
        53400EClient is unable to create or apply a local media description
        53401EServer is unable to create or apply a local media description
        53402EClient is unable to apply a remote media description
        53403EServer is unable to apply a remote media description
        53404ENo supported codec
        53405EMedia connection failed or Media activity ceased
        53406EThe data channel used by the Data Track had a problem
        53407EMedia connection failed due to DTLS handshake failure
        53408EICE connection restart was attempted, but it is not allowed
        53500EUnable to acquire configuration
        53501EUnable to acquire TURN credentials
        53600ES3 URL for recording upload is invalid
        53601EAWS credentials for recording upload are invalid
        53602EAWS encryption key for recording upload is invalid
        53603EInternal failure while processing a recording
        53604WFailed to upload the recording to S3
        53605WInternal failure when retrieving your account's recording settings
        53606WInternal failure when creating the recording resource
        53607WInternal failure when updating the recording resource
        53610WInvalid URL for external S3 bucket in recording settings
        53611WInvalid AWS credentials to access external S3 bucket in recording settings
        53612WInvalid public key for media tracks encryption in recording settings
        53613WAWS credentials to access external S3 bucket could not be loaded
        53614WPublic key credentials for media tracks encryption could not be loaded
        53615WAccess denied to external S3 bucket configured in recording settings
        53616WDeleted a recording with custom configuration as time for retries was depleted
        53617EInternal failure when bulk deleting compositions from your account
        53620WInvalid URL for external S3 bucket in composition settings
        53621WInvalid AWS credentials to access external S3 bucket in composition settings
        53622WInvalid public key for media tracks encryption in composition settings
        53623WAWS credentials to access external S3 bucket could not be loaded
        53624WPublic key credentials for media tracks encryption could not be loaded
        53625WAccess denied to external S3 bucket configured in composition settings
        53626EInternal failure while processing media composition
        53627EInternal failure when updating the composition resource
        53628ERoom recordings deleted
        53630EEmpty track list for composition
        53631WFailed to enqueue a room composition from a configured composition hook
        53632WFailed to enqueue a room composition
        53633EComposition is too large
        53660WStatus Callback response timed out
        53661WStatusCallbackMethod is invalid
        53662WStatusCallback is invalid
        53663EInternal failure when bulk deleting recordings from your account
        53664EInvalid URL for external S3 bucket in composition settings
        53665EInvalid AWS credentials to access external S3 bucket in composition settings
        53666EInvalid public key for media tracks encryption in composition settings
        53667EAWS credentials to access external S3 bucket could not be loaded
        53668EPublic key credentials for media tracks encryption could not be loaded
        53669EAccess denied to external S3 bucket configured in composition settings
        54003EInvalid If-Match header
        54006ERequest entity too large
        54007EAccess forbidden for identity
        54008EInvalid JSON
        54009ERate limit exceeded
        54010ENo parameters specified
        54011EInvalid TTL
        54050EService Instance not found
        54051EInvalid webhook URL
        54053EInvalid friendly name
        54056EAccount cannot access requested Service Instance
        54100EDocument not found
        54101EInvalid Document data
        54103EDocument revision mismatch
        54150EList not found
        54151EList Item not found
        54155EList Item revision mismatch
        54156EInvalid List Item data
        54200EMap not found
        54201EMap Item not found
        54205EMap Item revision mismatch
        54206EInvalid Map Item data
        54208EMap Item already exists
        54209EInvalid Map Item key
        54250EMessage Stream not found
        54251EInvalid Message Stream Message data
        54300EUnique name not found
        54301EUnique name already exists
        54302EInvalid unique name
        54351EInvalid identity
        54354EPermission not found
        54419ENumber of subscriptions per connection is over the limit
        54450EInvalid 'Direction' query parameter
        54451EInvalid 'Order' query parameter
        54452EInvalid 'Bounds' query parameter
        54453EInvalid 'PageToken' query parameter
        54454ESync: Invalid 'PageSize' query parameter
        54458EInvalid List Item index
        54502EInvalid index name
        54507EInvalid query
        54509EQuery expression contains too many operators
        54510EQuery expression contains an array with too many items
        55555EInvalid Instruction passed to TaskRouter
        57001E'Secret id' is empty
        57002E'Secret id' is too long
        57003E'Secret id' is invalid for this Partner
        57004E'Category' is empty
        57005E'Category' is too long
        57006E'EventType' is empty
        57007E'EventType' is absent
        57008E'EventType' format must be String
        57009E'EventType' is too long
        57010E'PartnerName' is absent
        57011EUnsupported Partner name
        57012ESignature invalid
        57013E'Topic' is absent
        57014E'Event' data in payload is absent
        57016E'Topic' is empty
        57017E'Topic' is too long
        57018E'Event' value type must be Map
        57019E'Authorization' header is missing or is invalid
        57020EAuthorization failed
        57021EToken invalid
        57022ERequired header is missing or invalid
        58000ETwilio Live congestion
        58001EVideo-enabled PlayerStreamer concurrency quota was exceeded
        58002EThe MediaProcessor concurrency quota was exceeded
        58003EAudio-only PlayerStreamer concurrency quota was exceeded
        60200EInvalid parameter
        60201ESelected template translation is not approved
        60202EMax check attempts reached
        60203EMax send attempts reached.
        60204EService does not support this feature
        60205ESMS is not supported by landline phone number
        60206E'Amount' & 'Payee' params are required
        60207EMax rate limits per service reached
        60208ERate limit with that UniqueName already exists
        60209EUniqueName format is invalid
        60210EMax Buckets per Rate limit reached
        60211EBucket with the given Interval already exists
        60212EToo many concurrent requests for phone number
        60213EA Messaging Configuration already exists for the given country
        60214ECall channel is not supported when using PSD2
        60215EMax number of mailers per account reached
        60217EInvalid Service configuration
        60218ESendGrid Template is not active
        60219ESendGrid Template does not contain required placeholders
        60220EMessages to China require use case vetting
        60221ENo target verification specified
        60222ESendGrid The from address does not match a verified Sender Identity
        60223EDelivery channel disabled
        60224EMissing substitutions for selected template
        60225ETranslation already exists for the provided template
        60226EMessages sent to china require friendly_name
        60227EThe selected channel for template is not supported
        60228ETemplate was not found
        60229ETemplate translation was not found
        60231ESender id already exists for account
        60232ESender id does not exist
        60233EDefault sender id can't be deleted
        60234ESender id can not be set as not default
        60235ESender Definitions does not match with requirements
        60236EThe domain could not be obtained from the given email
        60237EThe given domain is on a deny list
        60238EVerification Creation Attempt blocked by Twilio
        60239WBYOT feature is not enabled
        60240WTemplates not allowed
        60241WStatic message required
        60242EWhatsApp template not found
        60243ECustom messages are not supported
        60244WCustom messages are not supported
        60245EYou have exceeded your messaging limits
        60246EService already exists
        60247EMessage Length Exceeded
        60300EInvalid Param
        60301EEntity already exists
        60302EFactorType already exists
        60305EAccess Token parameters are invalid
        60306EInvalid Request
        60307ECannot resend push notifications to 'none' notification platform
        60308EChallenge verification attempts limit reached
        60309EPush notifications limit reached for a Challenge
        60310EFactor verification attempts reached
        60311EFactor verification failed
        60312EChallenge creation limit reached
        60313EUnauthorized factor creation
        60314EFactors binding format is invalid
        60315EReached max limit of 20 push Factors associated per Entity
        60317EFactor already exists
        60318EFactor is unverified
        60322EChallenge already responded
        60323EChallenge expired
        60324EChallenge verification failed
        60325WTranslation for locale not found, using default
        60326EToo many requests to create factors for the entity
        60327WThe provided channel is not supported by the given template. Verify is falling back to the static message.
        60328EEntities rate limit exceeded
        60329EVerify SNA does not work with `psd2_enabled`
        60330EFailed to invoke the webhook
        60331ELocale requested is not supported by Verify Text-To-Speech conversion
        60333WThe SMS message was sent using a brandless template.
        60334WThe SMS message was sent using a brandful template.
        60361EAccount SID is invalid or not provided
        60362EFactor SID invalid or not provided
        60363EService SID invalid or not provided
        60364EChallenge SID invalid or not provided
        60365EEntity SID invalid or not provided
        60366EEntity invalid or not provided
        60367EInvalid entity identity
        60368EChallenge details invalid or not provided
        60369EFactor type invalid or not provided
        60370EFactor config invalid or not provided
        60371ERelying party invalid or not provided
        60372ERelying party id invalid or not provided
        60373EInvalid page size
        60374EInvalid page token
        60375EInvalid id
        60376EInvalid rawId
        60377EAuthenticator attachment invalid or not provided
        60378EAuthenticator response invalid or not provided
        60379EAuthenticator data invalid or not provided
        60380EClient data invalid or not provided
        60381ESignature invalid or not provided
        60382EFactor does not match the relying party of the challenge
        60383EIllegal factor status
        60384EInvalid challenge timeout
        60385EPublic key invalid or not provided
        60386EAttestation object invalid or not provided
        60387EAttested credential data invalid or not provided
        60388EUser display name not provided
        60390EFactor not found
        60391EChallenge not found
        60392EEntity not found
        60401ENetwork Error
        60402EMapper Error
        60403EStorage Error
        60404EInput Error
        60405EKey Storage Error
        60406EInitialization Error
        60407EAuthentication Token Error
        60408ETemplateSid is only supported for the SMS channel
        60409WCustom message did not match any template
        60410EVerification delivery attempt blocked
        60411EPhone Number already exists
        60420EInvalid Contact ID format
        60421EUnexpected result when creating contact
        60422EContact not found
        60423EMultiple contacts were found
        60424EContact address not found
        60425EVerification SID invalid or not provided
        60426EVerification ID invalid or not provided
        60427EFactor ID invalid or not provided
        60428EUnsupported channel
        60431EVerification not found
        60432EUnsupported passkeys relying party
        60433EUnsupported passkeys approval content type
        60434EUnsupported passkeys verification content type
        60436ERecipient invalid or not provided
        60437ERecipient type unsupported
        60440EUnsupported verification content type
        60441EIllegal status
        60500ESNA Phone Number Mismatch
        60510ESNA Error
        60511ESNA Downstream Error
        60517ESNA User-Agent Mismatch Error
        60519ESNA Verification Result Pending
        60520ESNA URL Failed
        60531ESNA Carrier Not Detected
        60532ESNA Potential Dual SIM Detected
        60533ESNA Carrier Header Error
        60534ESNA Downstream Carrier Error
        60540ESNA Carrier Identified Invalid Phone Number
        60550EAuto Channel Failed: None of the available channels could be selected due to validation errors. Check your debugger messages in console.
        60602EApp hash can only be used with SMS channel
        60603ESendGrid maximum credits exceeded
        60604ESendGrid Authenticated user is not authorized to send mail
        60605EVerification delivery attempt blocked
        60700ESomething went wrong. Try again later
        60701EInvalid request
        60702WBusiness Profile not found
        60703EInvalid phone numbers format
        60704EPhone number not branded by Twilio
        60706EInvalid Push Token
        60707WBranded Channel not found
        60708WPhone record number not found
        60709WBusiness Profile already exists
        60710WPhone number CPS not found
        60711EBusiness status does not allow updates
        60712EError communicating with Regulatory Compliance API
        60713EError communicating with Regulatory Identification API
        60714WBrand not found
        60715EError reading logo file
        60716ESelected logo is not a valid PNG file
        60717EError uploading logo to the storage
        60719WBranded Call not found
        60721WPhone Number(s) already used in a Branded Channel
        60722WBusiness status does not allow dismissal
        60723WBrand status does not allow updates
        60724WBrand status does not allow dismissal
        60725WBrand status does not allow to have branded channels
        60726WBusiness status does not allow to have brands
        60727WChannel not found
        60728EAccount exceeded the hourly messages limit
        61000EAdd-ons: Internal server error
        61001EAdd-ons: Request timed out
        61002EAdd-ons: Provider could not complete request
        61003EAdd-ons: Requirements to invoke AddOns have not been met
        61004EAdd-ons: No results
        61005EAdd-ons: Bad request
        61006EAdd-ons: Add-ons unavailable for GET callbacks
        61007EAdd-ons: Response body too large
        61008EAdd-ons:  HTTP too many redirects
        61009EAdd-ons: Could not fulfill request with available data
        62000EFailed to write to the database.
        62001EInvalid SID
        62002EExchange not found
        62003EMPLS carrier not found.
        62004EDirect connect not found.
        62005EBandwidth reserve not found.
        62006EMPLS carrier is not associated with the exchange.
        62007EDirect connect is not associated with the exchange.
        62008EBandwidth reserve is not associated with the exchange.
        62009EAccount SID was not found.
        62010ENo authentication was provided.
        62011EUnauthorized
        62012EConnection not found.
        62013EUnable to identify account owner of connection.
        62014EConnection not ready
        62015EConnection in transition
        62016EConnection not active
        62017ENo IP route specified
        62018EInvalid IP route
        62019EIP route exceeds permitted IP range
        62020EConnection pending deletion.
        62021EIP Gateway Invalid
        62022EMissing account SID
        62023EMissing exchange
        62024EMissing connection type
        62025EInterconnect: Invalid connection type
        62026EInterconnect: Missing MPLS carrier SID
        62027EInterconnect: Extra MPLS parameter
        62028EInterconnect: Connection expired.
        62034EInterconnect: No useful parameters provided.
        62035EInterconnect: No bandwidth was specified in the request
        62052EInterconnect: This account is not a subaccount of the Interconnect Connection owner's account.
        62053EInterconnect: The subaccount is not authorized to access this connection.
        62100EIP address(es) already linked to another connection
        62200EProvisioning failure - Network-API is unavailable!
        62220EProvisioning failure - Requested bandwidth not available on the network device.
        64001EPay: Configuration Error
        64002EPay: Service unavailable.
        64003EPay: Invalid charge amount.
        64004EPay: Invalid paymentConnector attribute in TwiML.
        64005EPay: Connector does not support tokenization.
        64006EPay: Connector does not support token type.
        64007EPay: Connector does not support creating charge.
        64008EPay: Payment Gateway rejected charge creation.
        64009EPay: Twilio is no longer authorized to initiate transactions on your behalf.
        64010EPay: Payment Gateway rejected token creation.
        64011EPay: Connector does not support the requested currency.
        64012EPay: Payment Gateway rejected the card.
        64013EPay: Connector does not support supplied paymentMethod attribute.
        64014EPay: ECP/ACH requires AVSName Parameter in the <Pay> verb.
        64015EPay: `<Pay>` verb is missing a needed Parameter
        64016EPay: Invalid Action URL
        64017EPay: BankAccountType Parameter not supported with PaymentMethod = "credit-card"
        64018EPay: Value needed for either Capture or Status parameters
        64019EPay: Required payment information incomplete
        64020EPay: Invalid Parameter Value
        64021EPay: Invalid Operation
        64022EPay: Invalid Test Card Number
        64023EPay: Invalid Test Bank Account Number
        64024EPay: Connector Instance Not Approved
        64101EConversationRelay: Invalid Parameter
        64102EConversationRelay: Unable to Connect to Websocket URL
        64103EConversationRelay: Internal Server Error
        64104EConversationRelay: Max call duration reached
        64105EConversationRelay: Websocket ended
        64106EConversationRelay: Invalid argument
        64107EConversationRelay: Invalid Message Received
        64108EConversationRelay: RTP Timeout
        64109EConversationRelay: Concurrency limit reached
        64110EConversationRelay: Account has been opted out
        68001ENetwork Error
        68002EMapper Error
        68003EStorage Error
        68004EInput Error
        68005EKey Storage Error
        68006EInitialization Error
        68007EAuthentication Token Error
        70001EValidation Failed
        70002EBad request
        70003EOutdated Entity
        70004EUnauthorized
        70005EFailure Threshold Exceeded
        70051EAuthorization Failed
        70052EPublic Key Client Validation Required For Account
        70053EPublic Key Client Validation Not Enabled For Account
        70101EUnsupported Public Key Algorithm
        70102EUnsupported Public Key Length
        70103EUnsupported Public Key Exponent
        70104EInvalid Public Key
        70105EInvalid Type Specified in the Request
        70106EInvalid AWS credentials
        70151EMaximum Number Of API Keys Exceeded
        70152ERequest Contains Invalid Flags
        70153EPublic Key Specified Does Not Exist
        70154EPublic Key Is Invalid
        70155ERequest Is Missing Required HTTP Headers
        70156ERequest Hash Is Invalid
        70251EBad SSO Settings
        70252EBad Saml Response
        70253EInvalid User Grants
        80101ENumber Already Added to Another Service
        80102WParticipant Already In Interaction
        80103EParticipant Already In Session
        80104WPhone Number Already In Service
        80105WShort Code Already In Service
        80201WNo Available Voice Proxy
        80202WNo Available Message Proxy
        80203ENo Available Proxy For Country
        80205WNo Proxies For Service
        80206WNo Available Proxy
        80207ENo unreserved numbers in proxy pool.
        80208WNo Available Unused Proxy
        80301ENot Found Phone Number SID
        80303WNot Found Short Code Sid
        80304WNot Found Unmanaged Identifier
        80305ENot Found Unmanaged Identifier Sid
        80306WNot Found Chat Service
        80307WRecord to be updated was not found in database.
        80308ESession with the unique name not found.
        80401WAccount Sid Invalid
        80402WIdentifier Proxy Pair Invalid
        80403WInteraction Sid Invalid
        80404EParticipant Identifier Invalid
        80405WParticipant Sid Invalid
        80406WPhone Number Did Invalid
        80407WPhone Number Sid Invalid
        80408WService Sid Invalid
        80409WSession Sid Invalid
        80501EStorage Operation Failed
        80502EInternal Server Error from Downstream
        80503ENo Records Updated
        80504EAn internal server error has occurred.
        80505EFlex Configuration Error
        80506EService Creation is restricted for new customers
        80601WPhone Number Not Available
        80602WNon Unique Service Name
        80603ENon Unique Session Name
        80604WProxy Identifier In Use
        80605WProxy Identifier Not In Service
        80606WProxy Identifier Not Owned By Account
        80607WSession Closed
        80608ESession Status Invalid
        80609WToo Many Added Participants
        80610WUnauthorized Operation
        80611EProxy Number In Active Sessions
        80612EDuplicate Entry
        80613EDownstream Request Rejected
        80614WNo Partner Participant Found
        80615EAccount Sid on Legal Hold
        80616EUnsupported Identifier Type For Session Mode
        80617EFlex Configuration Error
        80618EChat Integration Error
        80619EChat Channel Attribute Error
        80620EChat Configured Proxy Identifier Not Found
        80621WRequests Rate Limited on Endpoint
        80622EMaximum Pool Size Error
        80623EDuplicate Participant Request
        80624WApproaching Maximium Number Pool Size
        80625EUnauthorized Request. Signature is missing or is invalid
        80701WParameter Validation Failed
        80801EInvalid attempt to Re-Open a Session
        80802ESimultaneous requests to create the same Identifier in one or more Sessions
        80901WMessage Matched Stop Word
        80902WNo Active Session
        80903WUnknown Participant
        80904WExpired Proxy Session
        80905WUnknown Scenario
        80906WInteraction Not Open
        80907WOpen Interaction Not Found
        80908WCallback Error
        80909WInbound Contact Rejected
        80910WMessage To Voice Only Session Rejected
        80911WCall To Message Only Session Rejected
        80913EOut-Of-Session Callback Error
        81000WThe Execution has exceeded max steps allowed for a flow
        81001WThe Widget has exceeded max steps in a loop
        81002WUnexpected event while processing Widget
        81004EFailed to add member to Chat Channel
        81005WFailed to transition because no match was found
        81006EFailed to create Chat Channel
        81007EConnecting to a Call timed out
        81008EFailed to connect to outgoing Call
        81009ETimed out enqueueing Call
        81010EThere was an internal error while processing a Function
        81011EFailed to send Message
        81012EFailed to update Sync service
        81013EFailed to invoke Understand API
        81014EThere was an internal error while processing an HTTP request
        81015EFailed to Create Task
        81016EOutbound HTTP Request Failed
        81017EError in Twilio Function Response
        81018WTemplate evaluation error in Studio widget
        81019ETwilio phone number using deprecated API version
        81020WUnsupported Trigger Type
        81021EFlow revision must be an integer or enum(LatestPublished, LatestRevision)
        81022EFlow definition validation failed
        81023ECreating an Execution via REST API failed due to malformed contact parameters
        81024ESubflow Error
        81025WStudio Flow exceeds maximum allowed widgets
        81026EStudio Execution failed because Flow exceeds maximum allowed widgets
        81027WError parsing type in Studio widget
        82001WFunction invocation resulted in StatusCode 4xx
        82002EError on Twilio Function response
        82003EDeployment Installation Failure
        82004WFunction execution resulted in a warning log
        82005EFunction execution resulted in an error log
        82006EEnvironment Context too large
        82007EUnsupported Runtime
        82008EHeaders or cookies too large
        82009EMulti-valued headers not supported
        83000ESuper SIM registration failed due to Internal Error
        83001EParameter missing while registering a Super SIM
        83002ESuper SIM cannot be registered
        83003EThe Super SIM already belongs to the requesting Account.
        83004ESuper SIM update operation failed due to Internal Error
        83005ESuper SIM not found
        83006ESuper SIM’s Target Fleet not found
        83007EUnable to activate your Super SIM as it does not belong to a Fleet
        83008EUnable to remove your Super SIM from its Fleet
        83009EUnable to update your Super SIM’s Fleet while it is in status scheduled
        83010EUnable to update your Super SIM to the desired status
        83011EA Super SIM with the specified Unique Name exists already
        83400EIP Commands error
        83401EThe device was not attached to a cellular network
        83402EReceived error response to IP Command callback request
        83500ENo eSIM Profiles are available
        83600EAn invalid parameter value was passed to the API
        83601ERequest StartTime and/or EndTime must be aligned to UTC day boundaries
        83602ERequest StartTime and/or EndTime must be aligned to UTC hour boundaries.
        83603EThe maximum allowed query period is 31 days for group by sim queries
        83604EThe requested query period exceeds the maximum allowed period for the requested Granularity
        83605EStartTime parameter is too far in the past. It must be within the last 18 months.
        83700EAttachment Failed Due To Internal Error
        83701EData Session Establishment Failed Due To Internal Error
        83702EAttachment Rejected Due To Network Not Allowed
        83703EAttachment Rejected Due To Rate Limiting
        83704EAttachment Rejected Due To SIM In New State
        83705EAttachment Rejected Due To SIM In Inactive State
        84000WExecution has exceeded max steps allowed for a flow.
        84001EWorkflow execution timed out.
        84002EWorkflow execution failed.
        84003EUnable to render block.
        84004EError while creating execution via REST API.
        90000EUncaught Flex JavaScript Exception
        90001EMessage SID is invalid
        90002EToo Many Errors
        90003EUnable to fetch plugins from the Custom Plugins URL
        90004EMessage Truncated
        90006EInvalid direction
        90007EInvalid validity period value
        90009EThe message SID already exists.
        90010EAccount is not active
        90011EMessageSid is invalid
        90012E'Recipients' list has too many items [deprecated]
        90013E'Template' or 'TemplateSid'&'TemplateLanguage' or 'MediaUrls' is required
        90014EValidity Period should be positive integer
        90015EBody and Template (Body, Sid, Language, Args) are provided
        90016E'Template' or 'TemplateSid'/'TemplateLanguage' is required to send a Template Message
        90017E'Template' and 'TemplateSid'/'TemplateLanguage' must not be specified together
        90018E'Template' field is too long
        90019E'TemplateArgs' dictionary size is too large
        90020EOne of 'TemplateArgs' dictionary key is blank
        90021EOne of 'TemplateArgs' dictionary key is too long
        90022EOne of 'TemplateArgs' dictionary value is too long
        90023EOne of 'TemplateArgs' dictionary value is null
        90024ETemplate body has tag which is not provided in 'TemplateArgs'
        90025ETemplate body has unsupported tag type
        90026ETemplate body could not be parsed
        90027EBroadcast 'FriendlyName' is too long
        90028EBroadcast 'IdempotencyToken' is too long
        90029EBroadcast 'CorrelationId' is empty
        90030EBroadcast 'CorrelationId' is too long
        90031EBroadcast Recipients list is empty [deprecated]
        90032EBroadcast recipient's 'to' is invalid
        90033EBroadcast recipient's 'to' is too long
        90034E'BroadcastStatusCallbackUrl' is too long
        90035EBroadcast 'MessageStatusCallbackUrl' is too long
        90036EBroadcast recipient's 'body' is too long
        90037EBroadcast has too many 'CorrelationId' items
        90038E'BroadcastStatusCallbackUrl' is invalid
        90039EBroadcast 'MessageStatusCallbackUrl' is invalid
        90040EBroadcast 'MediaUrls' list has too many items
        90041EBroadcast 'MediaUrl' field is too long
        90100EInvalid Autopilot Actions JSON
        90101EUnique Name Already Exists
        90102EAssistant failure to start collection
        90103EError processing answer during collection
        90104EInvalid Collect Field Type
        90403E[Autopilot] Signature validation failed
        91000ESink could not be created
        91001ESink could not be found
        91002EIncorrect values for pagination
        91003EAccount reached the max sink limit
        91004ETest event cannot be found
        91005ETest ID is invalid
        91006EThe sink sid is in an invalid format
        91007ESink still in use
        91100ESubscription could not be created
        91101ESubscription could not be created
        91102ESubscription could not be found
        91103EEvent type list is empty
        91104EEvent type not found
        91201EBad Request
        91202ENot Found
        91203EMethod Not Allowed
        92001E'Types' Parameter Required
        92002EThe 'variables' parameter exceeds the allowed limit
        92003E'language' Parameter Required
        92004EInvalid language code
        92005EContentSid Required
        92006EThe Content Sid is Invalid
        92007EThe Content Variables Parameter is invalid
        92008EUnsupported Content Type
        92009EThe template associated with this SID has already been submitted for approval.
        93100EReplay failed
        93101EUnable to deliver events to sink
        93102EThere was an error with your AWS role
        93103EThere was an error with your Kinesis stream
        93104EThere is an issue with the Kinesis Stream Name or Region
        93105EConsent has already been provided for this account and vendor
        94000ETranscriptions: request to transcribe audio error
        94001ETranscriptions: Invalid transcribe value
        94002ETranscriptions: configuration not found
        94100WTranscriptions: status callback response error
        94101WTranscriptions: status callback response timed out
        94200ETranscriptions Settings: Invalid encryptionEnabled value
        94201ETranscriptions Settings: encryptionKeySid invalid or not found
        94300ETranscriptions Configurations: Invalid callback configuration
        94301ETranscriptions Configurations: UniqueName is required
        94302ETranscriptions Configurations: UniqueName is invalid
        94303ETranscriptions Configurations: Language is required
        94304ETranscriptions Configurations: Language is invalid
        94400ETranscriptions: transcription internal error
        94401ETranscriptions: audio processing error
        94402ETranscriptions: Encryption failed and transcription result files deleted
        94403WTranscriptions: Invalid encryption credentials
        94500ETranscriptions: sourceSid invalid
        94501ETranscriptions: Status invalid
        94600EFilter limit exceeded
        94601EDate range is not valid
        94602EInvalid FromDate
        94603ETtl is out of range
        94604EAccount Sid on Legal Hold.
        95005EInvalid media url
        95006EMedia url is empty
        95100EFailed to transcribe
        95102ETranscript media processing error
        95103EMedia file reached maximum size
        95104EInvalid media type
        95105EFailed to download audio file
        95106ESpeech-to-Text engine error
        95108EFailed to delete resource
        95109EMedia content is empty
        95110EFailed to download media: file was not found
        95111EFailed to download media file: unauthorized
        95112EInvalid sample rate found on media
        95113ECorrupted media provided
        95114EMedia duration is too long.
        95115EMedia has too many channels
        95116WPCI Recordings are not supported
        95118WTwilio Recordings with external storage are not supported
        95119WVoice Intelligence does not support encrypted recordings
        95200WStatus callback response error
        95201WStatus callback response timed out
        95250WAI/ML Features Addendum has not been accepted
        95300EVoice Intelligence Service was not found
        95301ELanguage code on the Transcription request does not match the Voice Intelligence Service language
        95302EVoice Intelligence Error
        97001EUnable to retrieve OAuth access token
        99001EGeneral Service Error
        99002ETool Execution Error
        99003EGuardrails input check failed
        99004EGuardrails response check failed
        99005EInvalid or Unresolved External Tool Endpoint
        99006ETool input schema is invalid.
        180017ERequire domestic emergency address
        456001WApproaching Flex Plugin creation limit
        456002WApproaching Flex Plugin Version creation limit
        """u8;
}
