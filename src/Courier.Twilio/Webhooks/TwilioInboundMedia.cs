namespace Courier.Twilio;

/// <summary>One picture, recording or file that came with an inbound message.</summary>
/// <param name="Url">Where Twilio keeps it; fetching it may need the account's credentials.</param>
/// <param name="ContentType">What it says it is, such as <c>image/jpeg</c>; not checked by anybody.</param>
public sealed record TwilioInboundMedia(Uri Url, string? ContentType);
