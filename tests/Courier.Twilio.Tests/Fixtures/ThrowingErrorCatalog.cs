namespace Courier.Twilio.Tests.Fixtures;

/// <summary>A catalog of an application's own that knows no code and does not say so politely.</summary>
internal sealed class ThrowingErrorCatalog : ITwilioErrorCatalog
{
    public IReadOnlyCollection<TwilioErrorInfo> All => [];

    public TwilioErrorInfo? Find(TwilioErrorCode code) => throw new KeyNotFoundException();
}
