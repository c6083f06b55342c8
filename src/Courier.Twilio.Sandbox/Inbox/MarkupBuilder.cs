using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Courier.Twilio.Sandbox.Inbox;

/// <summary>
/// Builds HTML from an interpolated string. Literals are appended as markup, and interpolated values are encoded.
/// </summary>
/// <remarks>There is no overload for <c>object</c>, so that a value of an unsupported type does not compile.</remarks>
[InterpolatedStringHandler]
internal readonly struct MarkupBuilder(int literalLength, int formattedCount)
{
    private const int EstimatedHoleLength = 24;

    // Letters of all languages stay readable in the HTML source; characters with a meaning in HTML are always encoded.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder html = new(literalLength + (formattedCount * EstimatedHoleLength));

    public void AppendLiteral(string markup) => html.Append(markup);

    public void AppendFormatted(string? text) => html.Append(text is null ? null : Encoder.Encode(text));

    public void AppendFormatted(int number) => html.Append(CultureInfo.InvariantCulture, $"{number}");

    public void AppendFormatted(double number) => html.Append(CultureInfo.InvariantCulture, $"{number}");

    public void AppendFormatted(Markup piece) => html.Append(piece.ToString());

    public void AppendFormatted(IEnumerable<Markup> pieces) => html.AppendJoin(null, pieces);

    public Markup Build() => new(html.ToString());
}
