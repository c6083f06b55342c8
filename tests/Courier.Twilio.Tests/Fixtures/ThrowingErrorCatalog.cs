namespace Courier.Twilio.Tests.Fixtures;

/// <summary>A catalog of the application that throws for an unknown code instead of returning null.</summary>
internal sealed class ThrowingErrorCatalog : ITwilioErrorCatalog
{
    public IReadOnlyCollection<TwilioErrorInfo> All => [];

    public TwilioErrorInfo? Find(TwilioErrorCode code) => throw new KeyNotFoundException();
}
