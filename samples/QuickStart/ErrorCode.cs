using System.Globalization;
using Courier.Twilio;

namespace QuickStart;

/// <summary><c>explain 30007</c>: what one of Twilio's codes means, and what to do about it.</summary>
internal static class ErrorCode
{
    public static int Explain(Question question)
    {
        var code = Read(question.Subject);
        var row = TwilioErrorCatalog.Find((TwilioErrorCode)code);
        if (question.IsJson)
        {
            Json.Print(new
            {
                code,
                title = row?.Title,
                reason = (row?.Reason ?? default).ToString(),
                advice = row?.Advice ?? [],
                transient = row?.IsTransient ?? false,
                surface = (row?.Sources ?? default).ToString(),
                helpLink = row?.HelpLink,
            });
        }
        else
        {
            Console.WriteLine(row is null ? $"{code} is no code that Twilio has published, as far as this release knows." : Page(row));
        }

        return row is null ? 1 : 0;
    }

    // What was typed is not repeated: it may be a number of somebody's.
    private static int Read(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code is > 0 and <= 999_999
            ? code
            : throw new UsageException("Twilio's codes are numbers from 1 to 999999, digits only: explain 30007");

    private static string Page(TwilioErrorInfo row) => row.Advice is []
        ? $"""
        {(int)row.Code} {row.Title}

        Senders of messages do not meet it, and nothing is written here about it.
        more       {row.HelpLink}
        """
        : $"""
        {(int)row.Code} {row.Title}

        reason     {row.Reason}
        shows up   {Where(row.Sources)}
        later      {Later(row)}
        failover   {What(row.Failover)}
        more       {row.HelpLink}

        {string.Join(Environment.NewLine, row.Advice.Select(advice => $"- {advice}"))}
        """;

    private static string Later(TwilioErrorInfo row) => row switch
    {
        { IsTransient: true } => "the same message may succeed later, unchanged",
        { Failover: FailoverAction.DoNotResend } => "no message failed",
        _ => "the same message will fail again, unless something changes",
    };

    private static string Where(TwilioErrorSources surface) =>
        string.Join(", or ", Enum.GetValues<TwilioErrorSources>().Where(place => place is not 0 && surface.HasFlag(place)).Select(place => place switch
        {
            TwilioErrorSources.ApiResponse => "at once, in the answer to a request",
            TwilioErrorSources.MessageStatus => "after the send, as the error code of a message",
            TwilioErrorSources.Webhook => "in Twilio's debugger, about a URL of yours",
            _ => "while something is registered or configured",
        }));

    private static string What(FailoverAction failover) => failover switch
    {
        FailoverAction.RetryLater => "wait, and try this provider again",
        FailoverAction.UseNextProvider => "move on: another provider may deliver",
        FailoverAction.DoNotResend => "let it be: sending again would send twice",
        _ => "stop: another provider would meet the same obstacle, or must not try",
    };
}
