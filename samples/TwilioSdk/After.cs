using System.Diagnostics;
using Courier.Sms;
using Courier.Twilio;
using Twilio.Rest.Api.V2010.Account;

/// <summary>
/// The same reminders with the library. The options of the message are those of <see cref="Before"/>.
/// </summary>
internal sealed class After(ISmsProvider sms)
{
    public async Task<string> RemindAsync(string number, string text)
    {
        var options = new CreateMessageOptions(number) { Body = text };
        return await sms.SendAsync(options) switch
        {
            SmsAccepted(var receipt) => $"sent as {receipt.MessageId}",
            SmsRejected(var failure) => $"not sent. {failure.Message} {failure.Advice.FirstOrDefault()}",
            SmsUnconfirmed(var failure, var id) => $"perhaps sent, see {id}. {failure.Message}",
            _ => throw new UnreachableException(),
        };
    }
}
