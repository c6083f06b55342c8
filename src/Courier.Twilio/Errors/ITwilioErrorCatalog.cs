namespace Courier.Twilio;

/// <summary>
/// The error catalog of one registration: <see cref="TwilioErrorCatalog"/>, extended by the error infos that the
/// application added.
/// </summary>
/// <remarks>
/// Failures and delivery reports of the registration are explained with the catalog in the container. One that the
/// application registers explains in place of this one.
/// </remarks>
public interface ITwilioErrorCatalog
{
    /// <summary>Finds the error info of a code.</summary>
    /// <param name="code">The code; it need not be a named member of the enum.</param>
    /// <returns>
    /// The error info that the application added for the code, otherwise the one of <see cref="TwilioErrorCatalog"/>;
    /// <see langword="null"/> when Twilio has not published the code.
    /// </returns>
    TwilioErrorInfo? Find(TwilioErrorCode code);

    /// <summary>Gets every error info with advice, ordered by code.</summary>
    IReadOnlyCollection<TwilioErrorInfo> All { get; }
}
