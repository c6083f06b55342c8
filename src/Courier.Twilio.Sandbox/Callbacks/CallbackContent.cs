using System.Net;
using System.Net.Http.Headers;

namespace Courier.Twilio.Sandbox.Callbacks;

/// <summary>The form of a callback. It reports when it was written, because the read timeout starts then.</summary>
internal sealed class CallbackContent : HttpContent
{
    private readonly FormUrlEncodedContent form;
    private readonly Action onWritten;

    public CallbackContent(IEnumerable<KeyValuePair<string, string>> fields, Action onWritten)
    {
        (form, this.onWritten) = (new FormUrlEncodedContent(fields), onWritten);
        Headers.ContentType = MediaTypeHeaderValue.Parse("application/x-www-form-urlencoded; charset=utf-8");
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await form.CopyToAsync(stream, context).ConfigureAwait(false);
        onWritten();
    }

    protected override bool TryComputeLength(out long length)
    {
        length = form.Headers.ContentLength ?? 0;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            form.Dispose();
        }

        base.Dispose(disposing);
    }
}
