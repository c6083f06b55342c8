using System.Collections.Frozen;

namespace Courier.Twilio.Sandbox.Errors;

/// <summary>
/// Every code the sandbox can produce. Names are Twilio's (www.twilio.com/docs/api/errors), sentences on the wire are those its
/// test credentials were seen to answer; remedies are ours. Kept apart from the library's catalog so that neither can
/// inherit the other's mistake.
/// </summary>
internal static class ErrorTable
{
    private static readonly FrozenDictionary<int, ErrorInfo> Rows = ErrorTableData.All.ToFrozenDictionary(static row => row.Code);

    public static IReadOnlyList<ErrorInfo> All => ErrorTableData.All;

    public static ErrorInfo? Find(int code) => Rows.GetValueOrDefault(code);
}
