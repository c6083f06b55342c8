namespace Courier.Twilio;

/// <summary>The error catalog of one registration: <see cref="TwilioErrorCatalog"/> and the rows the application added.</summary>
public interface ITwilioErrorCatalog
{
    /// <summary>The row of a code, the application's own before ours; <see langword="null"/> for a number nobody published.</summary>
    TwilioErrorInfo? Find(TwilioErrorCode code);

    /// <summary>Every row with advice, in order of the number.</summary>
    IReadOnlyCollection<TwilioErrorInfo> All { get; }
}
