namespace Courier.Twilio.Sandbox;

/// <summary>One media file of a message; the sandbox never fetches it.</summary>
internal sealed record SandboxMedia(string Sid, string Url, DateTimeOffset CreatedAt)
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "image/png", [".gif"] = "image/gif", [".mp4"] = "video/mp4", [".mp3"] = "audio/mpeg", [".pdf"] = "application/pdf",
    };

    public string ContentType => Types.GetValueOrDefault(Path.GetExtension(new Uri(Url).AbsolutePath), "image/jpeg");
}
