using Spectre.Console;

namespace Courier.Twilio.Tool.Sending;

/// <summary>Redraws a table on a terminal, and prints plain lines when the output is redirected.</summary>
internal static class ProgressTable
{
    /// <param name="output">Where to print.</param>
    /// <param name="messages">The messages, one row each.</param>
    /// <param name="send">Sends the messages, and calls its argument after each change of one.</param>
    public static async Task ShowAsync(
        TextWriter output, IReadOnlyList<MessageProgress> messages, Func<Action, Task> send)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        if (!console.Profile.Out.IsTerminal)
        {
            await send(static () => { }).ConfigureAwait(false);
            foreach (var message in messages)
            {
                output.WriteLine(ProgressText.FormatLine(message));
            }

            return;
        }

        var gate = new Lock();
        await console.Live(Create(messages)).StartAsync(live => send(() =>
        {
            // Reports arrive on several threads, and the display is not thread-safe.
            lock (gate)
            {
                live.UpdateTarget(Create(messages));
            }
        })).ConfigureAwait(false);
    }

    private static Table Create(IReadOnlyList<MessageProgress> messages)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("Message", "To", "Status", "");
        foreach (var message in messages)
        {
            table.AddRow(
                new Text(ProgressText.FormatSid(message)),
                new Text(message.To),
                new Text(ProgressText.FormatStatuses(message), new Style(ColorOf(message))),
                new Text(ProgressText.FormatDetails(message)));
        }

        return table;
    }

    private static Color ColorOf(MessageProgress message) => message switch
    {
        { Failure: not null } => Color.Red,
        { Status: "delivered" or "read" } => Color.Green,
        _ => Color.Yellow,
    };
}
