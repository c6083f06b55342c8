using System.Globalization;
using Courier.Twilio;

namespace QuickStart;

/// <summary><c>explain 30007</c>: the meaning of one of Twilio's error codes, and advice.</summary>
internal static class ErrorCode
{
    public static int Explain(ReferenceCommand command)
    {
        var code = Parse(command.Subject);
        var error = TwilioErrorCatalog.Find((TwilioErrorCode)code);
        if (command.IsJson)
        {
            Json.Print(new
            {
                code,
                title = error?.Title,
                reason = (error?.Reason ?? default).ToString(),
                advice = error?.Advice ?? [],
                transient = error?.IsTransient ?? false,
                sources = (error?.Sources ?? default).ToString(),
                helpLink = error?.HelpLink,
            });
        }
        else
        {
            Console.WriteLine(error is null
                ? $"{code} is not a published error code of Twilio, as of this release."
                : Format(error));
        }

        return error is null ? 1 : 0;
    }

    // The message does not repeat the argument, which may be a phone number.
    private static int Parse(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code is > 0 and <= 999_999
            ? code
            : throw new UsageException("Twilio's codes are numbers from 1 to 999999, digits only: explain 30007");

    private static string Format(TwilioErrorInfo error) => error.Advice is []
        ? $"""
        {(int)error.Code} {error.Title}

        This code does not concern messages, so the catalog has no advice about it.
        more       {error.HelpLink}
        """
        : $"""
        {(int)error.Code} {error.Title}

        reason     {error.Reason}
        reported   {Format(error.Sources)}
        retry      {FormatTransience(error)}
        failover   {Format(error.Failover)}
        more       {error.HelpLink}

        {string.Join(Environment.NewLine, error.Advice.Select(advice => $"- {advice}"))}
        """;

    private static string FormatTransience(TwilioErrorInfo error) => error switch
    {
        { IsTransient: true } => "the same message may succeed later, unchanged",
        { Failover: FailoverAction.DoNotResend } => "no message failed",
        _ => "the same message will fail again",
    };

    private static string Format(TwilioErrorSources sources) => string.Join(
        ", or ",
        from source in Enum.GetValues<TwilioErrorSources>()
        where source is not 0 && sources.HasFlag(source)
        select source switch
        {
            TwilioErrorSources.ApiResponse => "in the response to a request",
            TwilioErrorSources.MessageStatus => "after the send, as the error code of a message",
            TwilioErrorSources.Webhook => "in Twilio's debugger, about a URL of the application",
            _ => "during setup, such as a registration",
        });

    private static string Format(FailoverAction action) => action switch
    {
        FailoverAction.RetryLater => "send again later through this provider",
        FailoverAction.UseNextProvider => "send through another provider",
        FailoverAction.DoNotResend => "do not send again: the message would be sent twice",
        _ => "none: another provider would fail for the same reason, or must not be used",
    };
}
