using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Diagnostics;

/// <summary>The log scope of one send.</summary>
internal static class SendScope
{
    private static readonly Func<ILogger, string, IDisposable?> Scope =
        LoggerMessage.DefineScope<string>("send {SendId}");

    /// <summary>Begins the scope of a send, which adds its id to every log message until it is disposed.</summary>
    public static IDisposable? BeginSend(this ILogger logger, string sendId) => Scope(logger, sendId);
}
