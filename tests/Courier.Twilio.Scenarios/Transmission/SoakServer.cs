using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Courier.Twilio.Scenarios.Fixtures;

namespace Courier.Twilio.Scenarios.Transmission;

/// <summary>
/// A raw server with one kind of fault. It counts the copies that it took of each message by the number in its text,
/// and gives each message a SID of its own.
/// </summary>
internal sealed partial class SoakServer : IAsyncDisposable
{
    private readonly ConcurrentDictionary<int, int> requests = new();
    private readonly ConcurrentDictionary<int, int> copies = new();
    private readonly RawServer server;

    public SoakServer(SoakFault fault) =>
        server = RawServer.Handling((socket, request, stopping) => RespondAsync(fault, socket, request, stopping));

    public Uri Address => server.Address;

    public static string GetText(int number) => $"soak{number}.";

    public static string GetSid(int number) => $"SM{number:x32}";

    /// <summary>Returns how many copies of the message the server took.</summary>
    public int GetCopies(int number) => copies.GetValueOrDefault(number);

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [GeneratedRegex(@"Body=soak(\d+)\.")]
    private static partial Regex Number { get; }

    private async Task RespondAsync(SoakFault fault, Socket socket, string request, CancellationToken stopping)
    {
        var number = int.Parse(Number.Match(request).Groups[1].ValueSpan, provider: null);
        var isFirst = requests.AddOrUpdate(number, 1, (_, count) => count + 1) == 1;
        var response = isFirst && fault.First is { } first ? first : fault.Response;
        if (response.IsTaken)
        {
            copies.AddOrUpdate(number, 1, (_, count) => count + 1);
        }

        await Task.Delay(response.Delay, stopping);
        var text = response.Text.Replace(TestValues.MessageSid, GetSid(number), StringComparison.Ordinal);
        foreach (var piece in Encoding.ASCII.GetBytes(text).Chunk(Math.Max(1, text.Length / response.Pieces)))
        {
            await socket.SendAsync(piece, stopping);
            await Task.Yield();
        }

        if (response.End == SoakEnd.Hang)
        {
            await Task.Delay(Timeout.Infinite, stopping);
        }
        else if (response.End == SoakEnd.Reset)
        {
            socket.LingerState = new(true, 0);
            socket.Close();
        }
    }
}
