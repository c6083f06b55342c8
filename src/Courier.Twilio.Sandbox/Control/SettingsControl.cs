namespace Courier.Twilio.Sandbox.Control;

/// <summary>The settings, from outside.</summary>
internal sealed class SettingsControl(SandboxState switchboard)
{
    public IReadOnlyList<ControlEndpoint> Endpoints =>
    [
        new("GET", "settings", "how it reads what Twilio's documentation leaves open, and where it posts", WriteSettingsAsync),
        new("POST", "settings", "changes those you name; null takes a limit or an address away", ChangeAsync),
    ];

    private Task WriteSettingsAsync(ControlContext visit) => visit.WriteAsync(SettingsState.From(switchboard.Settings), ControlJson.Readable.SettingsState);

    private async Task ChangeAsync(ControlContext visit)
    {
        var changed = await visit.ReadMergedBodyAsync(SettingsState.From(switchboard.Settings), ControlJson.Readable.SettingsState).ConfigureAwait(false);

        // Tried on others first: of several that are named together, all change or none.
        changed.ApplyTo(new SandboxSettings());
        changed.ApplyTo(switchboard.Settings);
        switchboard.PublishChange();
        await WriteSettingsAsync(visit).ConfigureAwait(false);
    }
}
