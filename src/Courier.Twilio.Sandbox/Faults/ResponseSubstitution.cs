using System.Text;
using Courier.Twilio.Sandbox.Errors;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Faults;

/// <summary>The answer a rule makes of the true one, or in its place.</summary>
internal static class SubstitutedResponse
{
    private static readonly Dictionary<int, int> UsualCodes = new()
    {
        [401] = 20003, [403] = 20006, [404] = 20404, [405] = 20004, [429] = 20429, [500] = 20500, [503] = 20503,
    };

    public static ApiResponse Create(SandboxRule rule, ApiResponse? truth)
    {
        var answer = rule.Fault is SandboxFault.Respond || truth is null ? Instead(rule) : truth;
        answer = rule.JsonReplacements is { } changes && answer.ContentType.StartsWith("application/json", StringComparison.Ordinal) && !answer.Body.IsEmpty
            ? answer with { Body = JsonReplacer.Apply(answer.Body, changes) }
            : answer;
        answer = rule.Fault is SandboxFault.Pad ? answer with { Body = Padded(answer.Body, rule.Bytes) } : answer;
        return rule.Headers is { } headers ? answer with { Headers = [.. answer.Headers, .. headers] } : answer;
    }

    private static ApiResponse Instead(SandboxRule rule)
    {
        if (rule.Body is { } body)
        {
            return new ApiResponse(rule.Status, Encoding.UTF8.GetBytes(body)) { ContentType = rule.ContentType ?? "text/html" };
        }

        var code = rule.Code ?? (UsualCodes.TryGetValue(rule.Status, out var usual) ? usual : null);
        var refusal = code is { } known ? ApiError.FromCode(known) : new ApiError(null, rule.Status, $"The sandbox was told to answer {rule.Status}.");
        return ApiResponse.FromError(refusal with { Status = rule.Status });
    }

    private static byte[] Padded(ReadOnlyMemory<byte> body, int length)
    {
        var padded = new byte[Math.Max(length, body.Length)];
        padded.AsSpan().Fill((byte)' ');
        body.Span.CopyTo(padded);
        return padded;
    }
}
