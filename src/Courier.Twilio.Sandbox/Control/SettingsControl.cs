namespace Courier.Twilio.Sandbox.Control;

/// <summary>The endpoints of the settings.</summary>
internal sealed class SettingsControl(SandboxState state)
{
    public IReadOnlyList<ControlEndpoint> Endpoints =>
    [
        new("GET", "settings", "returns the settings", WriteSettingsAsync),
        new("POST", "settings", "changes the given settings; null removes a limit or a URL", ChangeAsync),
    ];

    private Task WriteSettingsAsync(ControlContext context) =>
        context.WriteAsync(SettingsState.From(state.Settings), ControlJson.Readable.SettingsState);

    private async Task ChangeAsync(ControlContext context)
    {
        var changed = await context
            .ReadMergedBodyAsync(SettingsState.From(state.Settings), ControlJson.Readable.SettingsState)
            .ConfigureAwait(false);

        // Applied to a copy first, so that an invalid setting leaves all settings unchanged.
        changed.ApplyTo(new SandboxSettings());
        changed.ApplyTo(state.Settings);
        state.PublishChange();
        await WriteSettingsAsync(context).ConfigureAwait(false);
    }
}
