using System.Text;
using Courier.Twilio.Sandbox.Errors;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Faults;

/// <summary>Changes a response as a rule says, or substitutes another.</summary>
internal static class ResponseSubstitution
{
    private static readonly Dictionary<int, int> DefaultCodes = new()
    {
        [401] = 20003, [403] = 20006, [404] = 20404, [405] = 20004, [429] = 20429, [500] = 20500, [503] = 20503,
    };

    /// <param name="rule">The rule that the request matched.</param>
    /// <param name="original">The response of the processed request; null when it was not processed.</param>
    public static ApiResponse Create(SandboxRule rule, ApiResponse? original)
    {
        var response = rule.Fault is SandboxFault.Respond || original is null ? Substitute(rule) : original;

        if (rule.JsonReplacements is { } replacements
            && response.ContentType.StartsWith("application/json", StringComparison.Ordinal)
            && !response.Body.IsEmpty)
        {
            response = response with { Body = JsonReplacer.Apply(response.Body, replacements) };
        }

        if (rule.Fault is SandboxFault.Pad)
        {
            response = response with { Body = Pad(response.Body, rule.Bytes) };
        }

        return rule.Headers is { } headers
            ? response with { Headers = [.. response.Headers, .. headers] }
            : response;
    }

    private static ApiResponse Substitute(SandboxRule rule)
    {
        if (rule.Body is { } body)
        {
            return new ApiResponse(rule.Status, Encoding.UTF8.GetBytes(body))
            {
                ContentType = rule.ContentType ?? "text/html",
            };
        }

        var error = (rule.Code ?? FindDefaultCode(rule.Status)) is { } code
            ? ApiError.FromCode(code)
            : new ApiError(null, rule.Status, $"A rule of the sandbox responds with {rule.Status}.");

        return ApiResponse.FromError(error with { Status = rule.Status });
    }

    private static int? FindDefaultCode(int status) =>
        DefaultCodes.TryGetValue(status, out var code) ? code : null;

    private static byte[] Pad(ReadOnlyMemory<byte> body, int length)
    {
        var padded = new byte[Math.Max(length, body.Length)];
        padded.AsSpan().Fill((byte)' ');
        body.Span.CopyTo(padded);

        return padded;
    }
}
