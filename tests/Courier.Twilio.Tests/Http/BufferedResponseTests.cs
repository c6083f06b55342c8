using System.IO.Compression;
using System.Net;
using System.Text;
using Courier.Twilio.Http;

namespace Courier.Twilio.Tests.Http;

public class BufferedResponseTests
{
    private const int MaxBytes = 256 * 1024;
    private const int MaxPageBytes = 16 * 1024 * 1024;

    [Test]
    public async Task Body_up_to_256_KB_is_read(
        [Values(0, 1, 2047, 2048, 2049, MaxBytes)] int length, [Values] bool hasLength)
    {
        var buffered = await ReadAsync(HttpTestData.CreateGet(), length, hasLength);

        Assert.That(buffered.BodyException, Is.Null);
        Assert.That(buffered.Body.Length, Is.EqualTo(length));
    }

    [Test]
    public async Task Body_beyond_256_KB_is_not_read_and_the_status_is_kept([Values] bool hasLength)
    {
        var buffered = await ReadAsync(HttpTestData.CreateGet(), MaxBytes + 1, hasLength);

        Assert.That(buffered.BodyException, Is.InstanceOf<InvalidDataException>());
        Assert.That(buffered.Body.Length, Is.Zero);
        Assert.That(buffered.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task List_page_up_to_16_MB_is_read([Values] bool hasLength)
    {
        var buffered = await ReadAsync(HttpTestData.CreateListRequest(), MaxPageBytes, hasLength);

        Assert.That(buffered.BodyException, Is.Null);
        Assert.That(buffered.Body.Length, Is.EqualTo(MaxPageBytes));
    }

    [Test]
    public async Task List_page_beyond_16_MB_is_not_read([Values] bool hasLength)
    {
        var buffered = await ReadAsync(HttpTestData.CreateListRequest(), MaxPageBytes + 1, hasLength);

        Assert.That(buffered.BodyException, Is.InstanceOf<InvalidDataException>());
    }

    [Test]
    public async Task Declared_length_beyond_the_limit_is_detected_before_the_body_is_read()
    {
        using var request = HttpTestData.CreateGet();
        using var response = TruncatedStream.CreateResponse(HttpStatusCode.OK);
        response.Content.Headers.ContentLength = MaxBytes + 1;

        var buffered = await BufferedResponse.ReadAsync(request, response, CancellationToken.None);

        Assert.That(buffered.BodyException, Is.InstanceOf<InvalidDataException>());
    }

    [Test]
    public async Task Body_keeps_its_bytes_across_the_growth_of_the_buffer()
    {
        var text = string.Concat(Enumerable.Range(0, 3000).Select(number => $"{number},"));
        using var request = HttpTestData.CreateGet();
        using var response = new HttpResponseMessage { Content = CreateBody(Encoding.UTF8.GetBytes(text), false) };

        var buffered = await BufferedResponse.ReadAsync(request, response, CancellationToken.None);

        Assert.That(Encoding.UTF8.GetString(buffered.Body.Span), Is.EqualTo(text));
    }

    [TestCase(HttpStatusCode.Created)]
    [TestCase(HttpStatusCode.BadRequest)]
    [TestCase(HttpStatusCode.TooManyRequests)]
    public async Task Status_and_retry_after_are_kept_when_the_body_is_truncated(HttpStatusCode status)
    {
        var buffered = await HttpTestData.BufferTruncatedAsync(status, retryAfter: "7");

        Assert.That(buffered.StatusCode, Is.EqualTo(status));
        Assert.That(buffered.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromSeconds(7)));
        Assert.That(buffered.BodyException, Is.InstanceOf<IOException>());
    }

    [Test]
    public async Task Status_is_kept_when_reading_the_body_is_cancelled()
    {
        using var request = HttpTestData.CreateGet();
        using var response = HttpTestData.CreateResponse(HttpStatusCode.BadRequest, "body");

        var buffered = await BufferedResponse.ReadAsync(request, response, new(canceled: true));

        Assert.That(buffered.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(buffered.BodyException, Is.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task Body_of_a_foreign_request_may_be_as_long_as_a_list_page()
    {
        using var request = HttpTestData.CreateForeign(HttpMethod.Get);

        Assert.That((await ReadAsync(request, MaxPageBytes, hasLength: true)).BodyException, Is.Null);
        Assert.That(
            (await ReadAsync(request, MaxPageBytes + 1, hasLength: true)).BodyException,
            Is.InstanceOf<InvalidDataException>());
    }

    [Test]
    public async Task Body_after_switching_protocols_is_not_read()
    {
        using var request = HttpTestData.CreateGet();
        using var response = TruncatedStream.CreateResponse(HttpStatusCode.SwitchingProtocols);

        var buffered = await BufferedResponse.ReadAsync(request, response, CancellationToken.None);

        Assert.That(buffered.BodyException, Is.Null);
        Assert.That(buffered.Body.IsEmpty);
    }

    [Test]
    public async Task ToResponse_keeps_all_headers_but_length_and_encoding_of_the_transmitted_body()
    {
        using var request = HttpTestData.CreateGet();
        using var response = HttpTestData.CreateResponse(HttpStatusCode.OK, "{}");
        response.ReasonPhrase = "Fine";
        response.Headers.Add("Twilio-Request-Id", "RQ1");
        response.Headers.Add("X-Many", ["a", "b"]);
        response.Content.Headers.Add("Content-Language", "en");
        response.Content.Headers.ContentEncoding.Add("identity");

        using var replayed = (await BufferedResponse.ReadAsync(request, response, CancellationToken.None))
            .ToResponse(request);

        Assert.That(replayed.ReasonPhrase, Is.EqualTo("Fine"));
        Assert.That(replayed.Headers.GetValues("Twilio-Request-Id"), Is.EqualTo(new[] { "RQ1" }));
        Assert.That(replayed.Headers.GetValues("X-Many"), Is.EqualTo(new[] { "a", "b" }));
        Assert.That(replayed.Content.Headers.ContentLanguage, Is.EqualTo(new[] { "en" }));
        Assert.That(replayed.Content.Headers.ContentEncoding, Is.Empty);
        Assert.That(replayed.Content.Headers.ContentLength, Is.EqualTo(2));
    }

    [Test]
    public async Task ToResponse_replays_status_headers_and_body_any_number_of_times()
    {
        using var request = HttpTestData.CreateGet();
        var buffered = await HttpTestData.BufferAsync(HttpStatusCode.TooManyRequests, "slow down", retryAfter: "7");

        for (var replay = 0; replay < 2; replay++)
        {
            using var response = buffered.ToResponse(request);
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
            Assert.That(response.RequestMessage, Is.SameAs(request));
            Assert.That(response.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromSeconds(7)));
            Assert.That(response.Content.Headers.ContentType!.ToString(), Is.EqualTo("text/plain; charset=utf-8"));
            Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo("slow down"));
        }
    }

    private static async Task<BufferedResponse> ReadAsync(HttpRequestMessage request, int length, bool hasLength)
    {
        using var response = new HttpResponseMessage { Content = CreateBody(new byte[length], hasLength) };
        return await BufferedResponse.ReadAsync(request, response, CancellationToken.None);
    }

    // A stream that cannot seek has no length, as a chunked response has none.
    private static HttpContent CreateBody(byte[] bytes, bool hasLength) => hasLength
        ? new ByteArrayContent(bytes)
        : new StreamContent(new ZLibStream(
            Compress(bytes), CompressionMode.Decompress));

    private static MemoryStream Compress(byte[] bytes)
    {
        var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(
            compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(bytes);
        }

        compressed.Position = 0;
        return compressed;
    }
}
