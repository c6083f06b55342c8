using System.Collections.Frozen;
using Courier.Twilio.Errors;

namespace Courier.Twilio;

/// <summary>What Twilio's error codes mean to a sender of messages; a pure look-up that never changes.</summary>
public static partial class TwilioErrorCatalog
{
    private static readonly TwilioErrorInfo[] Rows =
    [
        .. Entries10000(), .. Entries20000(), .. Entries21000(),
        .. Entries30000(), .. Entries30437(), .. Entries30450(), .. Entries30800(), .. Entries30880(),
        .. Entries35000(), .. Entries60000(), .. Entries63000(),
    ];

    private static readonly FrozenDictionary<TwilioErrorCode, TwilioErrorInfo> Named =
        Rows.ToFrozenDictionary(row => row.Code);

    private static readonly TwilioErrorTable Rest = new();

    /// <summary>Every named code with its advice, in order of the number.</summary>
    public static IReadOnlyCollection<TwilioErrorInfo> All { get; } = Array.AsReadOnly(Rows);

    // Asked by a test: the long table costs nothing until a code without a name is met.
    internal static bool IsTableLoaded => Rest.IsLoaded;

    /// <summary>The row of a code; without advice for one that a sender does not meet, <see langword="null"/> for a number nobody published.</summary>
    public static TwilioErrorInfo? Find(TwilioErrorCode code) =>
        Named.TryGetValue(code, out var row) ? row : Rest.Find(code);
}
