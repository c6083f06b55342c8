namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>
/// Icons of the page. They are hidden from screen readers, because text beside them has the same meaning.
/// </summary>
internal static class Icon
{
    public static Markup Brand { get; } = Render(
        "M4 5.5h16a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1-1.5 1.5h-8.5L7 20.5v-4H4"
        + "A1.5 1.5 0 0 1 2.5 15V7A1.5 1.5 0 0 1 4 5.5Z M7 11h.01 M12 11h.01 M17 11h.01");

    public static Markup Sent { get; } = Render("m5 12.5 4.5 4.5L19 7.5");

    public static Markup Delivered { get; } = Render("m1.5 12.5 4.5 4.5L15.5 7.5 M11 15.5l1.5 1.5L22 7.5");

    public static Markup Waiting { get; } = Render("M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17Z M12 7.5V12l3 2");

    public static Markup Failed { get; } = Render("m6.5 6.5 11 11 M17.5 6.5l-11 11");

    public static Markup Pause { get; } = Render("M9 5.5v13 M15 5.5v13");

    public static Markup Resume { get; } = Render("m8 5.5 10 6.5-10 6.5Z");

    public static Markup Back { get; } = Render("m14.5 5.5-6.5 6.5 6.5 6.5");

    public static Markup Send { get; } = Render("M12 19V5.5 M6 11.5l6-6 6 6");

    public static Markup More { get; } = Render("m6.5 9.5 5.5 5.5 5.5-5.5");

    public static Markup Copy { get; } = Render("M9 9h10.5v10.5H9Z M15 9V4.5H4.5V15H9");

    public static Markup Handset { get; } = Render(
        "M8 2.5h8A1.5 1.5 0 0 1 17.5 4v16a1.5 1.5 0 0 1-1.5 1.5H8A1.5 1.5 0 0 1 6.5 20V4A1.5 1.5 0 0 1 8 2.5Z"
        + " M11 18.5h2");

    public static Markup Key { get; } = Render(
        "M8 8.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9Z M11.5 10 20 4.5 M16 7l2.5 3.5",
        "icon key");

    public static Markup Bolt { get; } = Render("M13 2.5 5 13.5h6l-1 8 8-11h-6Z");

    public static Markup Rejected { get; } = Render("M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17Z M6.5 6.5l11 11");

    private static Markup Render(string path, string classes = "icon") =>
        Markup.Html($"<svg class=\"{classes}\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"{path}\"/></svg>");
}
