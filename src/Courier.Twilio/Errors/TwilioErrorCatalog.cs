using Courier.Twilio.Errors;

namespace Courier.Twilio;

/// <summary>Explains Twilio's error codes to senders of messages.</summary>
/// <remarks>
/// <para>
/// The codes that a sender can receive are named in <see cref="TwilioErrorCode"/> and have a reason and advice. Every
/// other code that Twilio has published has its title, level and link; see https://www.twilio.com/docs/api/errors.
/// </para>
/// <para>
/// The catalog does not change at run time. Use <see cref="ITwilioErrorCatalog"/> for a catalog with the error infos
/// that the application added.
/// </para>
/// </remarks>
public static class TwilioErrorCatalog
{
    // Lazy, because a lookup decodes one code and must not decode all of them.
    private static readonly Lazy<IReadOnlyCollection<TwilioErrorInfo>> Named = new(static () =>
        Array.AsReadOnly<TwilioErrorInfo>(
            [.. Enum.GetValues<TwilioErrorCode>().Select(code => TwilioErrorTable.Find(code)!)]));

    /// <summary>Gets the error infos of all named codes, ordered by code.</summary>
    public static IReadOnlyCollection<TwilioErrorInfo> All => Named.Value;

    /// <summary>Finds the error info of a code.</summary>
    /// <param name="code">The code; it need not be a named member of the enum.</param>
    /// <returns>
    /// The error info, with advice for a named code and without advice for any other published code;
    /// <see langword="null"/> when Twilio has not published the code.
    /// </returns>
    public static TwilioErrorInfo? Find(TwilioErrorCode code) => TwilioErrorTable.Find(code);
}
