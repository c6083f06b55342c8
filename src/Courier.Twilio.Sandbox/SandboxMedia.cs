namespace Courier.Twilio.Sandbox;

/// <summary>A media file of a message. The sandbox does not download media files.</summary>
internal sealed record SandboxMedia(string Sid, string Url, DateTimeOffset CreatedAt)
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "image/png",
        [".gif"] = "image/gif",
        [".mp4"] = "video/mp4",
        [".mp3"] = "audio/mpeg",
        [".pdf"] = "application/pdf",
    };

    /// <summary>The content type by the extension of the URL; <c>image/jpeg</c> for other extensions.</summary>
    public string ContentType => Types.GetValueOrDefault(Path.GetExtension(new Uri(Url).AbsolutePath), "image/jpeg");
}
