using System.Globalization;

namespace Courier.Twilio.Tool.Doctor;

/// <summary>Formats the facts for people.</summary>
internal static class DoctorText
{
    public static IEnumerable<string> Format(DoctorFacts facts)
    {
        if (facts.Sources is not [])
        {
            yield return $"configuration  {CourierTwilioOptions.SectionName}, from {string.Join(", ", facts.Sources)}";
        }

        if (facts.Address is not null)
        {
            yield return $"account        {facts.AccountSid}, with {FormatCredentials(facts)}";
            yield return $"sender         {facts.Sender}";
            yield return $"address        {facts.Address}{FormatServer(facts)}";
            yield return $"response       {FormatResponse(facts)}";
        }

        yield return "";
        foreach (var problem in facts.Problems)
        {
            yield return $"PROBLEM        {problem.Description}";
            foreach (var correction in problem.Corrections)
            {
                yield return $"               - {correction}";
            }
        }

        yield return facts.Ok ? "No problem was found, and no message was sent." : "No message was sent.";
    }

    private static string FormatCredentials(DoctorFacts facts) =>
        facts.Credentials is "ApiKey" ? "an API key" : "its auth token";

    private static string FormatServer(DoctorFacts facts) => facts switch
    {
        { Sandbox: true } => ", a sandbox",
        { Address.Host: var host } when host.EndsWith(".twilio.com", StringComparison.Ordinal) => ", Twilio",
        _ => "",
    };

    private static string FormatResponse(DoctorFacts facts) => facts switch
    {
        { HttpStatus: null } => "none",
        { ErrorCode: { } code } => string.Create(CultureInfo.InvariantCulture, $"{facts.HttpStatus}, error {code}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{facts.HttpStatus}"),
    };
}
