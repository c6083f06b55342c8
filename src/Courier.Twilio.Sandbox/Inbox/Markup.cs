namespace Courier.Twilio.Sandbox.Inbox;

/// <summary>
/// A fragment of HTML. Literals of the source are markup, and interpolated values are encoded as text. Received data
/// cannot become markup, because no method accepts a string as markup.
/// </summary>
internal readonly struct Markup
{
    private readonly string? html;

    internal Markup(string html) => this.html = html;

    public static Markup None => default;

    public static Markup Html(MarkupBuilder html) => html.Build();

    /// <summary>Returns the fragment when the condition is true; otherwise <see cref="None"/>.</summary>
    public static Markup If(bool condition, MarkupBuilder html) => condition ? html.Build() : None;

    public override string ToString() => html ?? "";
}
