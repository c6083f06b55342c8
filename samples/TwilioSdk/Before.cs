using Twilio.Clients;
using Twilio.Exceptions;
using Twilio.Rest.Api.V2010.Account;

/// <summary>Reminders as an application sends them that uses Twilio's SDK alone.</summary>
internal sealed class Before(ITwilioRestClient client)
{
    public async Task<string> RemindAsync(string number, string text)
    {
        var options = new CreateMessageOptions(number) { From = "+15005550006", Body = text };
        try
        {
            var message = await MessageResource.CreateAsync(options, client);
            return $"sent as {message.Sid}";
        }
        catch (ApiException e)
        {
            // Status 0 and code 0: a redirect, a page of a proxy or a message that was sent? The exception cannot tell.
            return $"failed: code {e.Code}, status {e.Status}";
        }
        catch (ApiConnectionException)
        {
            // Perhaps the message was sent. A retry may send it twice.
            return "failed: no connection, or no response";
        }
    }
}
