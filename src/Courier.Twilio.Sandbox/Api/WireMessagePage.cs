namespace Courier.Twilio.Sandbox.Api;

/// <summary>Twilio's page of messages.</summary>
internal sealed record WireMessagePage(
    string FirstPageUri,
    int End,
    string? PreviousPageUri,
    IReadOnlyList<WireMessage> Messages,
    string Uri,
    int PageSize,
    int Start,
    string? NextPageUri,
    int Page);
