using Courier.Twilio.Configuration;

namespace Courier.Twilio.Tests.Configuration;

/// <summary>Validates options for tests.</summary>
internal static class OptionsErrors
{
    /// <summary>Returns the errors of valid options that are changed by a delegate.</summary>
    public static string[] GetErrors(Action<CourierTwilioOptions> configure) =>
        [.. new CourierTwilioOptionsValidator([]).Validate(null, TestData.Options(configure)).Failures ?? []];
}
