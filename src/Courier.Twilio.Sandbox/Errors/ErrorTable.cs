using System.Collections.Frozen;

namespace Courier.Twilio.Sandbox.Errors;

/// <summary>
/// The error codes that the sandbox can return. Names are Twilio's (https://www.twilio.com/docs/api/errors), the
/// texts of responses were recorded with Twilio's test credentials, and the advice is ours. The table is separate
/// from the library's catalog, so that a mistake in one is found by comparing both.
/// </summary>
internal static class ErrorTable
{
    private static readonly FrozenDictionary<int, ErrorInfo> ByCode =
        ErrorTableData.All.ToFrozenDictionary(static error => error.Code);

    public static IReadOnlyList<ErrorInfo> All => ErrorTableData.All;

    public static ErrorInfo? Find(int code) => ByCode.GetValueOrDefault(code);
}
