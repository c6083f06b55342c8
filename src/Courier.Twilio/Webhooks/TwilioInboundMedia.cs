namespace Courier.Twilio;

/// <summary>A picture, recording or other file of an inbound message.</summary>
/// <param name="Url">
/// The http or https URL under which Twilio stores the file. Fetching it can require the account's credentials.
/// </param>
/// <param name="ContentType">
/// The media type that Twilio reports, such as <c>image/jpeg</c>; <see langword="null"/> when Twilio reports none. The
/// library does not compare it with the content.
/// </param>
public sealed record TwilioInboundMedia(Uri Url, string? ContentType);
