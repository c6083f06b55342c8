using Courier.Twilio.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Configuration;

/// <summary>
/// What the log says about valid options: where messages go, and what is probably a mistake. It contains no secret.
/// </summary>
/// <param name="Destination">Where messages go, as the object of "Sends through".</param>
/// <param name="Warnings">The key and the finding of each warning.</param>
internal sealed record OptionsReport(string Destination, IReadOnlyList<(string Key, string Finding)> Warnings)
{
    /// <summary>Creates the report of one registration.</summary>
    public static OptionsReport Create(
        string registration, CourierTwilioOptions options, IReadOnlyList<OptionsSection> sections)
    {
        var own = sections.Where(section => section.Registration == registration).ToList();
        var keys = new OptionErrors(registration, own.LastOrDefault());
        var warnings = own.DistinctBy(static section => section.Path)
            .SelectMany(section => ConfiguredKeys.FindUnknown(section, sections)
                .Select(unknown => (section.GetPath(unknown.Key), "is not an option, and is ignored.")))
            .ToList();
        if (options is { Region: { Length: > 0 } region, Edge: { Length: > 0 } edge }
            && !RegionValidator.IsPublished(region, edge))
        {
            warnings.Add((
                keys.Format(nameof(options.Region)),
                $"{region} with the edge {edge} is not a combination that Twilio publishes."));
        }

        if (options.StatusCallback is { } callback && StatusCallbackUrl.IsUnreachable(callback.OriginalString, options))
        {
            warnings.Add((
                keys.Format(nameof(options.StatusCallback)),
                "names a host of this machine; Twilio cannot reach it, and no status callback arrives. Write a public "
                + "URL, or set BaseAddress to a sandbox."));
        }

        var name = registration == Options.DefaultName ? "" : $" (registration {registration})";
        return new(DescribeDestination(options) + name, warnings);
    }

    /// <summary>Logs the lines that a previous report of the registration did not have.</summary>
    public void Write(ILogger logger, OptionsReport? previous)
    {
        if (Destination != previous?.Destination)
        {
            logger.MessagesGoTo(Destination);
        }

        foreach (var (key, finding) in Warnings.Except(previous?.Warnings ?? []))
        {
            logger.OptionIsSuspicious(key, finding);
        }
    }

    private static string DescribeDestination(CourierTwilioOptions options) => options.BaseAddress switch
    {
        { IsLoopback: true } sandbox => $"a sandbox at {sandbox.GetLeftPart(UriPartial.Authority)}",
        { } gateway when !gateway.Host.EndsWith(".twilio.com", StringComparison.OrdinalIgnoreCase) =>
            $"a gateway at {gateway.GetLeftPart(UriPartial.Authority)}, account {options.AccountSid}",
        _ => $"Twilio, account {options.AccountSid}, real messages",
    };
}
