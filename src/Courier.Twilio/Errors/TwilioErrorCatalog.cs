using System.Collections.Frozen;
using Courier.Twilio.Errors;

namespace Courier.Twilio;

/// <summary>What Twilio's error codes mean to a sender of messages; a pure look-up that never changes.</summary>
public static partial class TwilioErrorCatalog
{
    private static readonly TwilioErrorInfo[] Rows =
    [
        .. ErrorTextParser.Read(Entries10000),
        .. ErrorTextParser.Read(Entries20000),
        .. ErrorTextParser.Read(Entries21000),
        .. ErrorTextParser.Read(Entries30000),
        .. ErrorTextParser.Read(Entries30437),
        .. ErrorTextParser.Read(Entries30450),
        .. ErrorTextParser.Read(Entries30800),
        .. ErrorTextParser.Read(Entries30880),
        .. ErrorTextParser.Read(Entries35000),
        .. ErrorTextParser.Read(Entries60000),
        .. ErrorTextParser.Read(Entries63000),
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
