using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Renders the bar with the address, the clock and the account.</summary>
internal static class TopBar
{
    public static Markup Render(PageModel model) => Html($"""
        <header class="bar">
        <h1><a class="brand" href="{model.Home.Href}">{Icon.Brand}<span>Courier <span
            class="light">sandbox</span></span></a></h1>
        <p class="origin"><code>{model.Origin}</code></p>
        <p class="live" id="live" data-keep hidden></p>
        <noscript><a class="button" href="{model.Here.Href}">Reload</a></noscript>
        {ClockMenu.Render(model)}
        {AccountMenu.Render(model)}
        </header>
        """);
}
