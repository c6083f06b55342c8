namespace Courier.Twilio.Tool.Doctor;

/// <summary>What <c>doctor --json</c> prints.</summary>
internal sealed record DoctorFacts(
    bool Ok,
    IReadOnlyList<string> Sources,
    string? AccountSid,
    string? Credentials,
    string? Sender,
    Uri? Address,
    bool? Sandbox,
    int? HttpStatus,
    int? ErrorCode,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>Creates the facts about a configuration that is not valid: no request was sent.</summary>
    public static DoctorFacts From(IReadOnlyList<string> sources, params IReadOnlyList<Problem> problems) =>
        new(Ok: false, sources, null, null, null, null, null, null, null, problems);

    /// <summary>Creates the facts about a valid configuration and its response.</summary>
    public static DoctorFacts From(IReadOnlyList<string> sources, ConfiguredAccount account, ProbeResult result)
    {
        var problem = ProbeDiagnosis.Diagnose(account, result);
        var response = result as ProbeResult.Response;
        return new(
            problem is null,
            sources,
            account.Options.AccountSid,
            account.HasApiKey ? "ApiKey" : "AuthToken",
            account.Sender,
            account.Address,
            response?.IsSandbox,
            (int?)response?.Status,
            response?.ErrorCode,
            problem is null ? [] : [problem]);
    }
}
