using Spectre.Console;

namespace QuickStart;

/// <summary>Redraws a table on a terminal, and prints plain lines when the output is redirected.</summary>
internal static class Screen
{
    public static async Task ShowAsync(EnvelopeRunner runner, IReadOnlyList<MessageProgress> messages)
    {
        if (Console.IsOutputRedirected)
        {
            await runner.SendAsync(messages, static () => { });
            foreach (var message in messages)
            {
                Console.WriteLine(ProgressText.FormatLine(message));
            }

            return;
        }

        await AnsiConsole.Live(CreateTable(messages)).StartAsync(async live =>
        {
            var gate = new Lock();
            await runner.SendAsync(messages, () =>
            {
                // Reports arrive on several threads, and the display is not thread-safe.
                lock (gate)
                {
                    live.UpdateTarget(CreateTable(messages));
                }
            });
        });
    }

    private static Table CreateTable(IReadOnlyList<MessageProgress> messages)
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
