namespace Courier.Twilio.PrismTraffic;

/// <summary>The bodies, senders, fields and recipients of the messages.</summary>
internal static class Variations
{
    public const string ServiceSid = "MGdddddddddddddddddddddddddddddddd";

    public static string[] Bodies { get; } =
    [
        "Hello", "ü", "line\r\nbreak", "👍 ok", "a+b & c=d % \"quoted\" <b>", "नमस्ते",
        new string('x', 1600), "{\"a\":1}",
    ];

    public static TwilioFieldSet[] Senders { get; } =
        [TwilioFieldSet.Empty, new() { ["messagingServiceSid"] = ServiceSid }];

    public static TwilioFieldSet[] Fields { get; } =
    [
        TwilioFieldSet.Empty,
        new() { ["statusCallback"] = "http://127.0.0.1:9/status" },
        new() { ["ValidityPeriod"] = "60" },
        new() { ["Attempt"] = "1" },
        new() { ["smartEncoded"] = "true" },
        new() { ["ProvideFeedback"] = "true" },
        new() { ["SendAsMms"] = "false" },
        new() { ["riskCheck"] = "disable" },
        new() { ["ContentRetention"] = "retain" },
        new() { ["AddressRetention"] = "retain" },
        new() { ["MaxPrice"] = "0.5" },
        new() { ["ForceDelivery"] = "true" },
        new() { ["TrafficType"] = "free" },
        new() { ["ApplicationSid"] = "APeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee" },
        new() { ["persistentAction"] = "geo:1,2" },
        new() { ["mediaUrl"] = "https://example.com/1.png" },
        new() { ["MediaUrl"] = new[] { "https://example.com/1.png", "https://example.com/2.png" } },
        new() { ["to"] = "+442079460958" },
    ];

    /// <summary>Numbers for which the sandbox ends with failed, undelivered, sent or read.</summary>
    public static string[] RecipientsWithOutcome { get; } =
    [
        "+15005553001", "+15005553003", "+15005553005", "+15005551003", "+15005551004", "+12025550156",
    ];
}
