namespace QuickStart;

/// <summary>One JSON object a recipient and a line, for scripts.</summary>
internal static class JsonLines
{
    public static void Print(IEnumerable<Parcel> parcels)
    {
        foreach (var parcel in parcels)
        {
            Json.Print(new
            {
                to = parcel.To,
                outcome = parcel.Outcome,
                sid = parcel.Receipt?.MessageId,
                status = parcel.Status,
                errorCode = parcel.Failure?.ProviderCode,
                reason = parcel.Failure?.Reason.ToString(),
                advice = parcel.Failure?.Advice ?? [],
                trackable = parcel.Receipt?.IsTrackable ?? false,
            });
        }
    }
}
