using Microsoft.Extensions.Hosting;

namespace QuickStart;

/// <summary>An envelope of the user's own, through a sandbox of this machine.</summary>
internal static class OwnFile
{
    public static async Task<int> RunAsync(Arguments arguments)
    {
        await using var sandbox = await Shop.StartSandboxAsync();
        using var shop = Shop.Open(sandbox);
        return await SendAsync(shop, arguments);
    }

    public static async Task<int> SendAsync(IHost shop, Arguments arguments)
    {
        var round = new Round(shop.Services);
        var parcels = round.Read(arguments.File!);
        if (arguments.IsJson)
        {
            await round.SendAsync(parcels, static () => { });
            JsonLines.Print(parcels);
        }
        else
        {
            await Screen.ShowAsync(round, parcels);
        }

        return parcels.All(parcel => parcel.Outcome == "accepted") ? 0 : 1;
    }
}
