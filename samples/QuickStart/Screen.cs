using Spectre.Console;

namespace QuickStart;

/// <summary>A live table where somebody is watching, plain lines where nobody is.</summary>
internal static class Screen
{
    public static async Task ShowAsync(Round round, IReadOnlyList<Parcel> parcels)
    {
        if (Console.IsOutputRedirected)
        {
            await round.SendAsync(parcels, static () => { });
            foreach (var parcel in parcels)
            {
                Console.WriteLine(Lines.Plain(parcel));
            }

            return;
        }

        await AnsiConsole.Live(Table(parcels)).StartAsync(async live =>
        {
            var gate = new Lock();
            await round.SendAsync(parcels, () =>
            {
                // Followers report from several threads; the table is drawn by one at a time.
                lock (gate)
                {
                    live.UpdateTarget(Table(parcels));
                }
            });
        });
    }

    private static Table Table(IReadOnlyList<Parcel> parcels)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("Message", "To", "Status", "");
        foreach (var parcel in parcels)
        {
            table.AddRow(
                new Text(Lines.Sid(parcel)),
                new Text(parcel.To),
                new Text(Lines.Path(parcel), new Style(Color(parcel))),
                new Text(Lines.Word(parcel)));
        }

        return table;
    }

    private static Color Color(Parcel parcel) => parcel switch
    {
        { Failure: not null } => Spectre.Console.Color.Red,
        { Status: "delivered" or "read" } => Spectre.Console.Color.Green,
        _ => Spectre.Console.Color.Yellow,
    };
}
