using System.Collections.Frozen;
using Courier.Twilio.Errors;

namespace Courier.Twilio;

/// <summary>Explains Twilio's error codes to senders of messages.</summary>
/// <remarks>
/// <para>
/// The codes that a sender can receive are named in <see cref="TwilioErrorCode"/> and have a reason and advice. Every
/// other code that Twilio has published has its title, level and link; see https://www.twilio.com/docs/api/errors.
/// </para>
/// <para>
/// The catalog does not change at run time. Use <see cref="ITwilioErrorCatalog"/> for a catalog with the error infos
/// that the application added.
/// </para>
/// </remarks>
public static partial class TwilioErrorCatalog
{
    private static readonly TwilioErrorInfo[] Entries =
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
        Entries.ToFrozenDictionary(error => error.Code);

    private static readonly TwilioErrorTable Unnamed = new();

    /// <summary>Gets the error infos of all named codes, ordered by code.</summary>
    public static IReadOnlyCollection<TwilioErrorInfo> All { get; } = Array.AsReadOnly(Entries);

    // For the test that finding a named code does not load the table of the other codes.
    internal static bool IsTableLoaded => Unnamed.IsLoaded;

    /// <summary>Finds the error info of a code.</summary>
    /// <param name="code">The code; it need not be a named member of the enum.</param>
    /// <returns>
    /// The error info, with advice for a named code and without advice for any other published code;
    /// <see langword="null"/> when Twilio has not published the code.
    /// </returns>
    public static TwilioErrorInfo? Find(TwilioErrorCode code) =>
        Named.TryGetValue(code, out var error) ? error : Unnamed.Find(code);
}
