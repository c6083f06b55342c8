namespace Courier.Twilio.Sandbox.Inbox;

/// <summary>
/// A piece of HTML that can only be written one way: what stands in the source is markup, what is put into its holes is text
/// and is encoded. Nothing that came over the wire can become a tag, because there is no call that would let it.
/// </summary>
internal readonly struct Markup
{
    private readonly string? html;

    internal Markup(string html) => this.html = html;

    public static Markup None => default;

    public static Markup Html(MarkupBuilder html) => html.Build();

    /// <summary>The piece, or nothing.</summary>
    public static Markup If(bool isSo, MarkupBuilder html) => isSo ? html.Build() : None;

    public override string ToString() => html ?? "";
}
