using System.Globalization;
using System.Net;
using System.Text;

namespace Courier.Twilio.Tests.Fixtures;

/// <summary>
/// A transport that behaves like an account of Twilio: it creates messages, fetches them one by one, and lists them
/// newest first.
/// </summary>
internal sealed class FakeTwilioAccount : HttpMessageHandler
{
    private readonly List<(string Sid, string Status)> messages = [];
    private readonly Lock gate = new();

    /// <summary>Gets the GET requests, such as "GET page 2" or "GET SM0001".</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Gets the ids of all messages.</summary>
    public IReadOnlyList<string> MessageSids
    {
        get
        {
            lock (gate)
            {
                return [.. messages.Select(message => message.Sid)];
            }
        }
    }

    /// <summary>Gets the credentials of each of <see cref="Requests"/>.</summary>
    public List<string> Credentials { get; } = [];

    /// <summary>Gets or sets a delegate that may replace the response to a GET request.</summary>
    public Func<string, HttpResponseMessage?> ResponseOverride { get; set; } = _ => null;

    /// <summary>Gets or sets a delegate that is called with the page number after a page was listed.</summary>
    public Action<int> PageRead { get; set; } = _ => { };

    /// <summary>Gets the messages that are missing from the list, but can be fetched.</summary>
    public HashSet<string> UnlistedMessages { get; } = [];

    /// <summary>Gets or sets the rank of a status in the list: lowest first, and newest first within a rank.</summary>
    public Func<string, int> SortRank { get; set; } = _ => 0;

    /// <summary>Gets or sets the status of a message that is created by a POST.</summary>
    public string InitialStatus { get; set; } = "queued";

    public static HttpResponseMessage CreateResponse(HttpStatusCode status, string json = "{}") =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    /// <summary>Adds a message that is newer than all others, and returns its SID.</summary>
    public string AddMessage(string status)
    {
        lock (gate)
        {
            messages.Add(($"SM{messages.Count + 1:x32}", status));
            return messages[^1].Sid;
        }
    }

    public void SetStatus(string sid, string status)
    {
        lock (gate)
        {
            messages[messages.FindIndex(message => message.Sid == sid)] = (sid, status);
        }
    }

    public void SetAllStatuses(string status)
    {
        lock (gate)
        {
            for (var i = 0; i < messages.Count; i++)
            {
                messages[i] = (messages[i].Sid, status);
            }
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath;
        var account = request.RequestUri.Segments[3].TrimEnd('/');
        if (request.Content is not null)
        {
            await request.Content.CopyToAsync(Stream.Null, cancellationToken);
            return CreateResponse(
                HttpStatusCode.Created, FormatMessage(AddMessage(InitialStatus), InitialStatus, account));
        }

        var query = System.Web.HttpUtility.ParseQueryString(request.RequestUri.Query);
        var page = int.Parse(query["Page"] ?? "0", CultureInfo.InvariantCulture);
        var operation = path.EndsWith("/Messages.json", StringComparison.Ordinal)
            ? $"GET page {page + 1}"
            : $"GET {path.Split('/')[^1].Replace(".json", "", StringComparison.Ordinal)}";
        lock (gate)
        {
            Requests.Add(operation);
            var credentials = Convert.FromBase64String(request.Headers.Authorization!.Parameter!);
            Credentials.Add(Encoding.UTF8.GetString(credentials));
        }

        return ResponseOverride(operation) ?? (operation.StartsWith("GET page", StringComparison.Ordinal)
            ? ListMessages(account, path, page, int.Parse(query["PageSize"]!, CultureInfo.InvariantCulture))
            : FetchMessage(account, operation[4..]));
    }

    private HttpResponseMessage FetchMessage(string account, string sid)
    {
        lock (gate)
        {
            var found = messages.FirstOrDefault(message => message.Sid == sid);
            return found.Sid is null
                ? CreateResponse(HttpStatusCode.NotFound, TwilioResponses.NotFound)
                : CreateResponse(HttpStatusCode.OK, FormatMessage(found.Sid, found.Status, account));
        }
    }

    private HttpResponseMessage ListMessages(string account, string path, int page, int size)
    {
        lock (gate)
        {
            var listed = messages.Where(message => !UnlistedMessages.Contains(message.Sid))
                .Reverse()
                .OrderBy(message => SortRank(message.Status))
                .ToList();
            var items = listed.Skip(page * size).Take(size)
                .Select(message => FormatMessage(message.Sid, message.Status, account));
            var next = listed.Count > (page + 1) * size
                ? $"\"{path}?PageSize={size}&Page={page + 1}&PageToken=PASM\""
                : "null";
            var json = $$"""{"messages":[{{string.Join(',', items)}}],"next_page_uri":{{next}}}""";
            PageRead(page + 1);
            return CreateResponse(HttpStatusCode.OK, json);
        }
    }

    private static string FormatMessage(string sid, string status, string account)
    {
        var errorCode = status == "undelivered" ? "30005" : "null";
        return $$"""
            {
              "sid": "{{sid}}",
              "account_sid": "{{account}}",
              "status": "{{status}}",
              "num_segments": "1",
              "error_code": {{errorCode}}
            }
            """;
    }
}
