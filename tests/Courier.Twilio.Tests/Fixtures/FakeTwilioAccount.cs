using System.Globalization;
using System.Net;
using System.Text;

namespace Courier.Twilio.Tests.Fixtures;

/// <summary>
/// A transport that takes messages, answers for each of them and lists them newest first, as an account of Twilio's
/// does. What each request was is kept; a request that is none of these is an exception.
/// </summary>
internal sealed class FakeTwilioAccount : HttpMessageHandler
{
    private readonly List<(string Sid, string Status)> messages = [];
    private readonly Lock gate = new();

    /// <summary>Every question that arrived, as "GET page 2" or "GET SM0001".</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Who asked, in the order of <see cref="Requests"/>.</summary>
    public List<string> Credentials { get; } = [];

    /// <summary>Another answer than the account's, for the questions a test wants to go wrong.</summary>
    public Func<string, HttpResponseMessage?> ResponseOverride { get; set; } = _ => null;

    /// <summary>What happens in the account while a page is read.</summary>
    public Action<int> PageRead { get; set; } = _ => { };

    /// <summary>Messages that the list does not show, though they can be asked for.</summary>
    public HashSet<string> UnlistedMessages { get; } = [];

    /// <summary>Where rows of a status stand in the list: the lowest first, and of the same rank the newest.</summary>
    public Func<string, int> SortRank { get; set; } = _ => 0;

    public string InitialStatus { get; set; } = "queued";

    public static HttpResponseMessage CreateResponse(HttpStatusCode status, string json = "{}") => new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    /// <summary>A message of another sender's, newer than all.</summary>
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

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath;
        var account = request.RequestUri.Segments[3].TrimEnd('/');
        if (request.Content is not null)
        {
            await request.Content.CopyToAsync(Stream.Null, cancellationToken);
            return CreateResponse(HttpStatusCode.Created, FormatMessage(AddMessage(InitialStatus), InitialStatus, account));
        }

        var query = System.Web.HttpUtility.ParseQueryString(request.RequestUri.Query);
        var page = int.Parse(query["Page"] ?? "0", CultureInfo.InvariantCulture);
        var question = path.EndsWith("/Messages.json", StringComparison.Ordinal) ? $"GET page {page + 1}" : $"GET {path.Split('/')[^1].Replace(".json", "", StringComparison.Ordinal)}";
        lock (gate)
        {
            Requests.Add(question);
            Credentials.Add(Encoding.UTF8.GetString(Convert.FromBase64String(request.Headers.Authorization!.Parameter!)));
        }

        return ResponseOverride(question) ?? (question.StartsWith("GET page", StringComparison.Ordinal)
            ? ListMessages(account, path, page, int.Parse(query["PageSize"]!, CultureInfo.InvariantCulture))
            : FetchMessage(account, question[4..]));
    }

    private HttpResponseMessage FetchMessage(string account, string sid)
    {
        lock (gate)
        {
            var found = messages.FirstOrDefault(message => message.Sid == sid);
            return found.Sid is null ? CreateResponse(HttpStatusCode.NotFound, TwilioResponses.NotFound) : CreateResponse(HttpStatusCode.OK, FormatMessage(found.Sid, found.Status, account));
        }
    }

    private HttpResponseMessage ListMessages(string account, string path, int page, int size)
    {
        lock (gate)
        {
            var listed = messages.Where(message => !UnlistedMessages.Contains(message.Sid)).Reverse().OrderBy(message => SortRank(message.Status)).ToList();
            var rows = listed.Skip(page * size).Take(size).Select(message => FormatMessage(message.Sid, message.Status, account));
            var next = listed.Count > (page + 1) * size ? $"\"{path}?PageSize={size}&Page={page + 1}&PageToken=PASM\"" : "null";
            var answer = CreateResponse(HttpStatusCode.OK, $$"""{"messages":[{{string.Join(',', rows)}}],"next_page_uri":{{next}}}""");
            PageRead(page + 1);
            return answer;
        }
    }

    private static string FormatMessage(string sid, string status, string account) =>
        $$"""{"sid":"{{sid}}","account_sid":"{{account}}","status":"{{status}}","num_segments":"1","error_code":{{(status == "undelivered" ? "30005" : "null")}}}""";
}
