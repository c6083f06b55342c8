using System.Collections.Frozen;
using Courier.Twilio.Errors;

namespace Courier.Twilio;

/// <summary>What Twilio's error codes mean to a sender of messages; a pure look-up that never changes.</summary>
public static partial class TwilioErrorCatalog
{
    private static readonly TwilioErrorInfo[] Rows =
    [
        .. ErrorTextParser.Parse(Entries10000),
        .. ErrorTextParser.Parse(Entries20000),
        .. ErrorTextParser.Parse(Entries21000),
        .. ErrorTextParser.Parse(Entries30000),
        .. ErrorTextParser.Parse(Entries30437),
        .. ErrorTextParser.Parse(Entries30450),
        .. ErrorTextParser.Parse(Entries30800),
        .. ErrorTextParser.Parse(Entries30880),
        .. ErrorTextParser.Parse(Entries35000),
        .. ErrorTextParser.Parse(Entries60000),
        .. ErrorTextParser.Parse(Entries63000),
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
