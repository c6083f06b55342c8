using System.Diagnostics;
using System.Globalization;
using Courier.Sms;
using Courier.Twilio.Scenarios.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Scenarios.Transmission;

/// <summary>
/// Many sends at once, with short deadlines, over real sockets that fail in 24 ways, with a handler that logs the body
/// above or below the retries. The environment variable <c>SOAK_SENDS</c> changes the number of sends.
/// </summary>
public class SoakTests
{
    private const int Concurrency = 200;

    private static int Sends => int.Parse(
        Environment.GetEnvironmentVariable("SOAK_SENDS") ?? "2000", NumberStyles.None, CultureInfo.InvariantCulture);

    [Test]
    public async Task Soak_duplicates_nothing_and_each_result_is_true()
    {
        await using var disposables = new DisposableList();
        var kinds = CreateKinds(disposables);
        var results = new Outcome[Sends];
        var clock = Stopwatch.StartNew();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, Sends),
            new ParallelOptions { MaxDegreeOfParallelism = Concurrency },
            async (number, _) => results[number] = await SendAsync(kinds[number % kinds.Count], number));
        var duration = clock.Elapsed;

        // Only now: a copy that arrives after the result counts too.
        var sends = results.Select((outcome, number) => (Kind: kinds[number % kinds.Count], outcome, number))
            .Select(send => (send.Kind, Outcome: send.outcome, Copies: send.Kind.GetCopies(send.number)))
            .ToList();
        var duplicated = sends.Count(send => send.Copies > 1);
        var rejectedThoughTaken = sends.Count(send => send is { Outcome: Outcome.Rejected, Copies: > 0 });
        var acceptedThoughNotTaken = sends.Count(send => send is { Outcome: Outcome.Accepted, Copies: 0 });
        var counts = sends.GroupBy(send => send.Kind.Name).Select(kind =>
            $"{kind.Key} {string.Join('/', Enum.GetValues<Outcome>().Select(o => kind.Count(s => s.Outcome == o)))}");
        TestContext.Out.WriteLine(FormattableString.Invariant(
            $"transmission soak: {Sends:N0} sends, {kinds.Count} kinds of fault, {Concurrency} at once, ")
            + FormattableString.Invariant($"{duration.TotalSeconds:N0} s: {duplicated} duplicated, ")
            + $"{rejectedThoughTaken} rejected though taken, {acceptedThoughNotTaken} accepted though not taken; "
            + $"taken {sends.Count(send => send.Copies > 0)}; "
            + $"accepted/rejected/unconfirmed/other: {string.Join(", ", counts)}");

        Assert.Multiple(() =>
        {
            Assert.That(kinds, Has.Count.EqualTo(24));
            Assert.That(duplicated, Is.Zero);
            Assert.That(rejectedThoughTaken, Is.Zero);
            Assert.That(acceptedThoughNotTaken, Is.Zero);
            Assert.That(results, Has.None.EqualTo(Outcome.Other), "No exception, and no SID of another message.");
            Assert.That(results.Distinct().Count(), Is.EqualTo(3), "The faults lead to each outcome.");
        });
    }

    private static List<Kind> CreateKinds(DisposableList disposables)
    {
        var kinds = new List<Kind>();
        foreach (var fault in SoakFault.All)
        {
            var server = new SoakServer(fault);
            disposables.Add(server);
            Add(fault.Name, server.Address, server.GetCopies);
        }

        foreach (var (name, fault) in new[]
        {
            ("refused", ServerFault.Refused),
            ("reset at accept", ServerFault.ResetAtAccept),
        })
        {
            var server = new FaultServer(fault);
            disposables.Add(server);
            Add(name, server.Address, _ => 0);
        }

        return kinds;

        void Add(string name, Uri address, Func<int, int> getCopies)
        {
            var providers = new[] { HandlerPosition.Above, HandlerPosition.Below }
                .Select(position => MatrixClient.Build("logs", position, address, SetDeadlines)).ToList();
            providers.ForEach(disposables.Add);
            kinds.Add(new(name, [.. providers.Select(p => p.GetRequiredService<ISmsProvider>())], getCopies));
        }
    }

    private static void SetDeadlines(CourierTwilioOptions options)
    {
        options.MaxConcurrency = Concurrency;
        options.ConnectTimeout = TimeSpan.FromSeconds(1);
        options.AttemptTimeout = TimeSpan.FromSeconds(1);
        options.TotalTimeout = TimeSpan.FromSeconds(3);
    }

    private static async Task<Outcome> SendAsync(Kind kind, int number)
    {
        try
        {
            var message = TestValues.Message with { Body = SoakServer.GetText(number) };
            return await kind.Providers[number / 24 % kind.Providers.Count].SendAsync(message) switch
            {
                SmsAccepted(var receipt) when receipt.MessageId == SoakServer.GetSid(number) => Outcome.Accepted,
                SmsRejected => Outcome.Rejected,
                SmsUnconfirmed => Outcome.Unconfirmed,
                _ => Outcome.Other,
            };
        }
        catch (Exception e)
        {
            await TestContext.Error.WriteLineAsync($"{kind.Name}: {e}");
            return Outcome.Other;
        }
    }

    private enum Outcome
    {
        Accepted,
        Rejected,
        Unconfirmed,
        Other,
    }

    private sealed record Kind(string Name, IReadOnlyList<ISmsProvider> Providers, Func<int, int> GetCopies);

    private sealed class DisposableList : IAsyncDisposable
    {
        private readonly List<IAsyncDisposable> disposables = [];

        public void Add(IAsyncDisposable disposable) => disposables.Add(disposable);

        public async ValueTask DisposeAsync()
        {
            foreach (var disposable in Enumerable.Reverse(disposables))
            {
                await disposable.DisposeAsync();
            }
        }
    }
}
