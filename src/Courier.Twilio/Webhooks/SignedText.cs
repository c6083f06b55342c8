using System.Buffers;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Webhooks;

/// <summary>
/// What was signed: the URL and the form, in one piece of memory that is lent. The beginning of the URL can be written in
/// up to four ways; what follows stays where it is, and each way is put right in front of it.
/// </summary>
internal readonly ref struct SignedText : IDisposable
{
    private readonly SignedUrl url;
    private readonly char[] text;
    private readonly int tail;
    private readonly int end;

    public SignedText(string url, IEnumerable<KeyValuePair<string, StringValues>> form)
    {
        using var fields = new SignedFields(form);
        this.url = new SignedUrl(url);
        tail = url.Length + this.url.DefaultPort.Length;
        text = ArrayPool<char>.Shared.Rent(tail + this.url.PathAndQuery.Length + fields.MaxLength);
        this.url.PathAndQuery.CopyTo(text.AsSpan(tail));
        end = tail + this.url.PathAndQuery.Length;
        end += fields.WriteTo(text.AsSpan(end));
    }

    public ReadOnlySpan<char> WriteAsGiven() => Write(url.UserInfo, url.Port);

    /// <summary>Way 0 is as given; 1 has a port where none was given, or none; 2 and 3 are those without user and password.</summary>
    public bool TryWriteVariant(int way, out ReadOnlySpan<char> signed)
    {
        var last = url.Host.IsEmpty ? 0 : url.UserInfo.IsEmpty ? 1 : 3;
        signed = way > last ? default : Write(way < 2 ? url.UserInfo : default, way % 2 == 0 ? url.Port : OtherPort);
        return way <= last;
    }

    public void Dispose()
    {
        text.AsSpan(0, end).Clear();
        ArrayPool<char>.Shared.Return(text);
    }

    private ReadOnlySpan<char> OtherPort => url.Port.IsEmpty ? url.DefaultPort : default;

    private ReadOnlySpan<char> Write(ReadOnlySpan<char> user, ReadOnlySpan<char> port)
    {
        var start = tail;
        Prepend(text, ref start, port);
        Prepend(text, ref start, url.Host);
        Prepend(text, ref start, user);
        Prepend(text, ref start, url.Scheme);
        return text.AsSpan(start, end - start);
    }

    private static void Prepend(char[] text, ref int start, ReadOnlySpan<char> part)
    {
        start -= part.Length;
        part.CopyTo(text.AsSpan(start));
    }
}
