using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Courier.Twilio.Sandbox.Inbox;

/// <summary>Collects an interpolated string: its literals are the source's, its holes are encoded.</summary>
/// <remarks>There is a method for each kind of hole and none for <c>object</c>: what is not listed does not compile.</remarks>
[InterpolatedStringHandler]
internal readonly struct MarkupBuilder(int literalLength, int formattedCount)
{
    private const int EstimatedHoleLength = 24;

    // Text of any language stays readable in the source of the page; what means something to HTML is encoded all the same.
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
