namespace QuickStart;

/// <summary>What a person reads about one message.</summary>
internal static class Lines
{
    public static string Sid(Parcel parcel) => parcel.Receipt is { } receipt ? $"{receipt.MessageId[..6]}…" : "—";

    public static string Path(Parcel parcel) => parcel switch
    {
        { Path.Count: > 0 } => string.Join(" → ", parcel.Path.Select(status => status.ToString().ToLowerInvariant())),
        { Outcome: "" } => "…",
        { Outcome: "unconfirmed" } => "perhaps sent",
        _ => "not sent",
    };

    /// <summary>Segments, or why not: the failure's sentence and its first remedy.</summary>
    public static string Word(Parcel parcel) => parcel switch
    {
        { Failure: { } failure } => string.Join(' ', new[] { failure.ProviderCode, failure.Message, failure.Advice is [var first, ..] ? first : null }.OfType<string>()),
        { IsTrackingExpired: true } => "no final status by the deadline",
        { Receipt: { IsTrackable: false } receipt } => $"not tracked: sent with credentials of its own, account {receipt.AccountId}",
        { Segments: { } segments } => segments == 1 ? "1 segment" : $"{segments} segments",
        _ => "",
    };

    public static string Plain(Parcel parcel) => $"{Sid(parcel),-8} {parcel.To,-13} {Path(parcel)}  {Word(parcel)}".TrimEnd();
}
