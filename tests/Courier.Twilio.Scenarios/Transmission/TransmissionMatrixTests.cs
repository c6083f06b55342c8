using System.Collections.Concurrent;
using Courier.Sms;
using Courier.Twilio.Scenarios.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Scenarios.Transmission;

/// <summary>
/// Every kind of handler at every position of the client, with every fault of the server, over real sockets: the server
/// takes at most one copy of a message, and the result tells the truth about it. The test prints its cells: A, R or U
/// for accepted, rejected or unconfirmed, and the number of copies at the server.
/// </summary>
public class TransmissionMatrixTests
{
    private static readonly ServerFault[] Faults = Enum.GetValues<ServerFault>();

    /// <summary>
    /// The limit that the README names: a primary handler that buffers or replaces the content and then repeats it
    /// sends bytes of its own, below everything that a library can see.
    /// </summary>
    private static readonly string[] BufferingKinds =
        ["logs", "buffers", "replaces content", "replaces request", "extended logging"];

    [Test]
    public async Task Server_takes_at_most_one_copy_and_the_result_is_true()
    {
        var cells = new ConcurrentDictionary<(string Kind, HandlerPosition Position, ServerFault Fault), Cell>();
        var all = from kind in MatrixClient.Kinds
                  from position in Enum.GetValues<HandlerPosition>()
                  from fault in Faults
                  select (kind, position, fault);
        await Parallel.ForEachAsync(
            all.ToList(),
            new ParallelOptions { MaxDegreeOfParallelism = 24 },
            async (key, _) => cells[key] = await SendAsync(key.kind, key.position, key.fault));

        Print(cells);
        Assert.Multiple(() =>
        {
            foreach (var (key, cell) in cells)
            {
                if (!IsNamedLimit(key.Kind, key.Position))
                {
                    AssertTrue(key.Kind, key.Position, key.Fault, cell);
                }
            }
        });
    }

    private static async Task<Cell> SendAsync(string kind, HandlerPosition position, ServerFault fault)
    {
        await using var twilio = new FaultServer(fault);
        await using var provider = MatrixClient.Build(kind, position, twilio.Address, options =>
        {
            // Only the faults that wait for a deadline have a short one: a slow machine must not change a result.
            options.ConnectTimeout = TimeSpan.FromSeconds(1);
            var isShort = fault is ServerFault.Hang or ServerFault.Refused;
            options.AttemptTimeout = TimeSpan.FromSeconds(isShort ? 2 : 10);
            options.TotalTimeout = TimeSpan.FromSeconds(isShort ? 2 : 20);
        });
        try
        {
            var result = await provider.GetRequiredService<ISmsProvider>().SendAsync(TestValues.Message);
            return new(result.GetType().Name[3..4], twilio.Copies);
        }
        catch (Exception e)
        {
            return new(e.GetType().Name, twilio.Copies);
        }
    }

    private static void AssertTrue(string kind, HandlerPosition position, ServerFault fault, Cell cell)
    {
        var name = $"{kind}, {position}, {fault}: {cell}";
        var (expected, copies) = fault switch
        {
            ServerFault.Created or ServerFault.LimitedThenCreated => ("A", 1),
            ServerFault.Refused => ("R", 0),

            // The connection was open for a moment: the transport may have begun to write.
            ServerFault.ResetAtAccept => ("RU", 0),
            _ => ("U", 1),
        };
        if (position == HandlerPosition.Primary)
        {
            // A primary handler stands below the gate. It may end a send that would have succeeded, and what it read
            // counts as transmitted; a lie or a second copy is out of its reach.
            var possible = (cell.Copies, copies) switch
            {
                (0, _) => "RU",
                (1, 1) => $"{expected}U",
                _ => "",
            };
            Assert.That(possible, Does.Contain(cell.Outcome), name);
            return;
        }

        Assert.That(expected, Does.Contain(cell.Outcome), name);
        Assert.That(cell.Copies, Is.EqualTo(copies), name);
    }

    private static bool IsNamedLimit(string kind, HandlerPosition position) =>
        position == HandlerPosition.Primary && BufferingKinds.Contains(kind);

    private static void Print(
        IReadOnlyDictionary<(string Kind, HandlerPosition Position, ServerFault Fault), Cell> cells)
    {
        TestContext.Out.WriteLine(Row("handler", "position", Faults.Select(fault => fault.ToString())));
        foreach (var row in cells.GroupBy(cell => (cell.Key.Kind, cell.Key.Position))
            .OrderBy(row => row.Key.Position).ThenBy(row => row.Key.Kind, StringComparer.Ordinal))
        {
            var limit = IsNamedLimit(row.Key.Kind, row.Key.Position) ? "*" : "";
            TestContext.Out.WriteLine(Row(
                row.Key.Kind,
                row.Key.Position.ToString(),
                row.OrderBy(cell => cell.Key.Fault).Select(cell => $"{cell.Value}{limit}")));
        }

        var limited = cells.Count(cell => IsNamedLimit(cell.Key.Kind, cell.Key.Position));
        var maxCopies = cells.Where(cell => !IsNamedLimit(cell.Key.Kind, cell.Key.Position))
            .Max(cell => cell.Value.Copies);
        TestContext.Out.WriteLine(
            $"transmission matrix: {cells.Count} cells, {limited} of them (*) in the named limit, at most {maxCopies} "
            + "copy in the others");
    }

    private static string Row(string kind, string position, IEnumerable<string> columns) =>
        $"transmission matrix: {kind,-21} {position,-8} {string.Join(' ', columns.Select(column => $"{column,-19}"))}";

    private readonly record struct Cell(string Outcome, int Copies)
    {
        public override string ToString() => $"{Outcome}{Copies}";
    }
}
