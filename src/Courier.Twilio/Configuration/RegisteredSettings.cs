namespace Courier.Twilio.Configuration;

/// <summary>
/// The account and the sender that the calls of <c>AddCourierTwilio</c> for one registration have set on one instance
/// of options. Other configuration of the options, such as that of a test, may replace both.
/// </summary>
internal sealed class RegisteredSettings
{
    private string? account;
    private (string? Service, string? From)? sender;
    private (string? Account, string? Service, string? From) before;

    /// <summary>Keeps the values before a call configures the options.</summary>
    public void BeginCall(string? accountSid, string? messagingServiceSid, string? from) =>
        before = (accountSid, messagingServiceSid, from);

    /// <summary>Returns the names of the options that the call set and that an earlier call set otherwise.</summary>
    public IReadOnlyList<string> EndCall(string? accountSid, string? messagingServiceSid, string? from)
    {
        List<string> differing = [];
        if (accountSid != before.Account)
        {
            if (account is not null && account != accountSid)
            {
                differing.Add("AccountSid");
            }

            account = accountSid;
        }

        if ((messagingServiceSid, from) != (before.Service, before.From))
        {
            if (sender is not null && sender != (messagingServiceSid, from))
            {
                differing.Add(messagingServiceSid != before.Service ? "MessagingServiceSid" : "From");
            }

            sender = (messagingServiceSid, from);
        }

        return differing;
    }
}
