using System.Buffers;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Webhooks;

/// <summary>
/// The text that Twilio signs, the URL followed by the fields of the form, in up to four variants of the URL.
/// </summary>
/// <remarks>
/// The buffer is pooled. Path, query and fields are written once, at a fixed position; the authority of each variant is
/// written directly in front of them.
/// </remarks>
internal readonly ref struct SignedText : IDisposable
{
    private readonly SignedUrl url;
    private readonly char[] buffer;
    private readonly int pathStart;
    private readonly int end;

    public SignedText(string url, IEnumerable<KeyValuePair<string, StringValues>> form)
    {
        using var fields = new SignedFields(form);
        this.url = new SignedUrl(url);
        pathStart = url.Length + this.url.DefaultPort.Length;
        buffer = ArrayPool<char>.Shared.Rent(pathStart + this.url.PathAndQuery.Length + fields.MaxLength);
        this.url.PathAndQuery.CopyTo(buffer.AsSpan(pathStart));
        end = pathStart + this.url.PathAndQuery.Length;
        end += fields.WriteTo(buffer.AsSpan(end));
    }

    private ReadOnlySpan<char> AlternativePort => url.Port.IsEmpty ? url.DefaultPort : default;

    /// <summary>Writes the text with the URL as it was given. The next write overwrites it.</summary>
    public ReadOnlySpan<char> WriteAsGiven() => Write(url.UserInfo, url.Port);

    /// <summary>Writes one variant of the text. The next write overwrites it.</summary>
    /// <param name="variant">
    /// 0: the URL as given. 1: the default port added when the URL has no port, the port removed when it has one. 2 and
    /// 3: the same as 0 and 1 without user name and password.
    /// </param>
    /// <param name="text">The text.</param>
    /// <returns><see langword="false"/> when the URL has no such variant.</returns>
    public bool TryWriteVariant(int variant, out ReadOnlySpan<char> text)
    {
        var last = url.Host.IsEmpty ? 0 : url.UserInfo.IsEmpty ? 1 : 3;
        text = variant > last
            ? default
            : Write(variant < 2 ? url.UserInfo : default, variant % 2 == 0 ? url.Port : AlternativePort);
        return variant <= last;
    }

    /// <summary>Clears the buffer and returns it to the pool.</summary>
    public void Dispose()
    {
        buffer.AsSpan(0, end).Clear();
        ArrayPool<char>.Shared.Return(buffer);
    }

    private ReadOnlySpan<char> Write(ReadOnlySpan<char> userInfo, ReadOnlySpan<char> port)
    {
        var start = pathStart;
        Prepend(buffer, ref start, port);
        Prepend(buffer, ref start, url.Host);
        Prepend(buffer, ref start, userInfo);
        Prepend(buffer, ref start, url.Scheme);
        return buffer.AsSpan(start, end - start);
    }

    private static void Prepend(char[] buffer, ref int start, ReadOnlySpan<char> part)
    {
        start -= part.Length;
        part.CopyTo(buffer.AsSpan(start));
    }
}
