using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Inbox;

/// <summary>
/// A file of the page, embedded in the assembly. Its path contains a hash of its content, so that browsers may cache
/// it.
/// </summary>
internal sealed class PageAsset
{
    private readonly byte[] content;
    private readonly string contentType;

    private PageAsset(string file, string contentType)
    {
        using var stream = typeof(PageAsset).Assembly.GetManifestResourceStream(file)!;
        content = new byte[stream.Length];
        stream.ReadExactly(content);
        this.contentType = contentType;
        Path = $"/inbox/{file}?{Convert.ToHexStringLower(SHA256.HashData(content))[..8]}";
    }

    public static PageAsset Style { get; } = new("page.css", "text/css; charset=utf-8");

    public static PageAsset Script { get; } = new("page.js", "text/javascript; charset=utf-8");

    public static PageAsset Icon { get; } = new("icon.svg", "image/svg+xml");

    public string Path { get; }

    public static PageAsset? Find(string? path) => path switch
    {
        "/inbox/page.css" => Style,
        "/inbox/page.js" => Script,
        "/inbox/icon.svg" or "/favicon.ico" => Icon,
        _ => null,
    };

    public async Task WriteAsync(HttpResponse response, CancellationToken cancellationToken)
    {
        response.ContentType = contentType;
        response.ContentLength = content.Length;
        response.Headers.CacheControl = response.HttpContext.Request.QueryString.HasValue
            ? "max-age=31536000, immutable"
            : "no-cache";
        await response.Body.WriteAsync(content, cancellationToken).ConfigureAwait(false);
    }
}
