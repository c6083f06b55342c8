using System.CommandLine;
using System.Text.Json;

namespace Courier.Twilio.Tool.Commands;

/// <summary><c>explain 30007</c>: the meaning of one of Twilio's error codes, and advice.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var code = new Argument<string>("CODE") { Description = "one of Twilio's codes: courier-twilio explain 30007" };
        var json = CommonOptions.Json();
        var command = new Command("explain", "Explains an error code of Twilio, with advice.") { code, json };
        command.SetAction(result =>
            Run(Parse(result.GetRequiredValue(code)), result.GetValue(json), result.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(int code, bool isJson, TextWriter output)
    {
        var error = TwilioErrorCatalog.Find((TwilioErrorCode)code);
        output.WriteLine(isJson
            ? JsonSerializer.Serialize(ErrorCodeFacts.From(code, error), ToolJson.Readable.ErrorCodeFacts)
            : error is null ? $"{code} is not a published error code of Twilio, as of this release."
            : Format(error));
        return error is null ? CommandLine.Failure : CommandLine.Success;
    }

    // The message does not repeat the argument, which may be a phone number.
    private static int Parse(string text) => OptionValue.ParseNumber(text, 1, 999_999)
        ?? throw new ToolException("Twilio's codes are numbers from 1 to 999999, digits only: explain 30007");

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

        {string.Join(Environment.NewLine, error.Advice.Select(static advice => $"- {advice}"))}
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

/// <summary>What <c>explain --json</c> prints.</summary>
internal sealed record ErrorCodeFacts(
    int Code,
    string? Title,
    string Reason,
    IReadOnlyList<string> Advice,
    bool Transient,
    string Sources,
    Uri? HelpLink)
{
    public static ErrorCodeFacts From(int code, TwilioErrorInfo? error) => new(
        code,
        error?.Title,
        (error?.Reason ?? default).ToString(),
        error?.Advice ?? [],
        error?.IsTransient ?? false,
        (error?.Sources ?? default).ToString(),
        error?.HelpLink);
}
