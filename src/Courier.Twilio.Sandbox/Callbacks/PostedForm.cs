using System.Net;
using System.Net.Http.Headers;

namespace Courier.Twilio.Sandbox.Callbacks;

/// <summary>The form of a callback, which tells when it has left: from then on the answer is awaited.</summary>
internal sealed class PostedForm : HttpContent
{
    private readonly FormUrlEncodedContent form;
    private readonly Action left;

    public PostedForm(IEnumerable<KeyValuePair<string, string>> fields, Action left)
    {
        (form, this.left) = (new FormUrlEncodedContent(fields), left);
        Headers.ContentType = MediaTypeHeaderValue.Parse("application/x-www-form-urlencoded; charset=utf-8");
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await form.CopyToAsync(stream, context).ConfigureAwait(false);
        left();
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
