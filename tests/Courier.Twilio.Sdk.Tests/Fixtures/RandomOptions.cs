using Twilio.Rest.Api.V2010.Account;
using SdkPhoneNumber = Twilio.Types.PhoneNumber;

namespace Courier.Twilio.Sdk.Tests.Fixtures;

/// <summary>Random options of a message, valid for Twilio. Each property is set in some of them.</summary>
internal sealed class RandomOptions(int seed)
{
    private static readonly string[] Texts =
    [
        "Your table is ready.", "a&b=c+d %20 #", "Grüße 👋 łódź", "line 1\nline 2\ttab", "{\"json\":\"[1]\"}",
        new('x', 1600),
    ];

    private readonly Random random = new(seed);

    /// <summary>
    /// The setters by property. <c>To</c> is set by the constructor, and <c>PathAccountSid</c> is no field.
    /// </summary>
    public static readonly Dictionary<string, Action<RandomOptions, CreateMessageOptions>> Setters = new()
    {
        ["StatusCallback"] = (r, o) => o.StatusCallback = new($"https://app.example/status?id={r.random.Next()}#rc=2"),
        ["ApplicationSid"] = (r, o) => o.ApplicationSid = r.CreateSid("AP"),
        ["MaxPrice"] = (r, o) => o.MaxPrice = r.random.Next(1, 1000) / 100m,
        ["ProvideFeedback"] = (r, o) => o.ProvideFeedback = r.Flip(),
        ["Attempt"] = (r, o) => o.Attempt = r.random.Next(1, 9),
        ["ValidityPeriod"] = (r, o) => o.ValidityPeriod = r.random.Next(6, 36000),
        ["ForceDelivery"] = (r, o) => o.ForceDelivery = r.Flip(),
        ["ContentRetention"] = (r, o) => o.ContentRetention = r.Flip()
            ? MessageResource.ContentRetentionEnum.Discard
            : MessageResource.ContentRetentionEnum.Retain,
        ["AddressRetention"] = (r, o) => o.AddressRetention = r.Flip()
            ? MessageResource.AddressRetentionEnum.Obfuscate
            : MessageResource.AddressRetentionEnum.Retain,
        ["SmartEncoded"] = (r, o) => o.SmartEncoded = r.Flip(),
        ["PersistentAction"] = (r, o) => o.PersistentAction = [.. Enumerable.Range(0, r.random.Next(3))
            .Select(i => $"geo:{i}.5,-{i}.25|Place & more")],
        ["TrafficType"] = (_, o) => o.TrafficType = MessageResource.TrafficTypeEnum.Free,
        ["ShortenUrls"] = (r, o) => o.ShortenUrls = r.Flip(),
        ["ScheduleType"] = (r, o) => r.Schedule(o),
        ["SendAt"] = (r, o) => r.Schedule(o),
        ["SendAsMms"] = (r, o) => o.SendAsMms = r.Flip(),
        ["ContentSid"] = (r, o) => o.ContentSid = r.CreateSid("HX"),
        ["ContentVariables"] = (r, o) =>
            (o.ContentSid, o.ContentVariables) = (r.CreateSid("HX"), """{"1":"Ada & Bo","2":"ü"}"""),
        ["RiskCheck"] = (r, o) => o.RiskCheck = r.Flip()
            ? MessageResource.RiskCheckEnum.Enable
            : MessageResource.RiskCheckEnum.Disable,
        ["From"] = (_, o) => o.From = new(TestValues.Sender),
        ["FallbackFrom"] = (_, o) => o.FallbackFrom = new("+15005550009"),
        ["MessagingServiceSid"] = (_, o) => o.MessagingServiceSid = TestValues.OtherMessagingServiceSid,
        ["Body"] = (r, o) => o.Body = r.random.GetItems(Texts, 1)[0],
        ["MediaUrl"] = (r, o) => o.MediaUrl = [.. Enumerable.Range(0, r.random.Next(4))
            .Select(i => new Uri($"https://app.example/{i}/ä photo.jpg?a=1&b=2"))],
        ["MessageIntent"] = (_, o) => o.MessageIntent = "otp",
    };

    public CreateMessageOptions Create()
    {
        var options = new CreateMessageOptions(new SdkPhoneNumber(Flip() ? TestValues.Number : TestValues.OtherNumber));
        foreach (var set in Setters.Values.Where(_ => random.Next(3) == 0))
        {
            set(this, options);
        }

        // Twilio requires content and a sender; a schedule requires a Messaging Service.
        options.Body ??= TestValues.Text;
        if (options.SendAt is not null)
        {
            options.MessagingServiceSid = TestValues.OtherMessagingServiceSid;
        }

        if (options.MessagingServiceSid is null)
        {
            options.From = new(TestValues.Sender);
        }

        return options;
    }

    private void Schedule(CreateMessageOptions options)
    {
        options.ScheduleType = MessageResource.ScheduleTypeEnum.Fixed;
        options.SendAt = DateTime.UtcNow.AddMinutes(random.Next(60, 10_000));
    }

    private bool Flip() => random.Next(2) == 0;

    private string CreateSid(string prefix) =>
        prefix + Convert.ToHexStringLower(Enumerable.Range(0, 16).Select(_ => (byte)random.Next(256)).ToArray());
}
