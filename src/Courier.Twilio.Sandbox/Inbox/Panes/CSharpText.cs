using System.Globalization;
using System.Text;
using Courier.Twilio.Sandbox.Validation;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Formats a posted form as C# code that sends the same form with the package Courier.Twilio.</summary>
internal static class CSharpText
{
    private const string To = "To";
    private const string Body = "Body";

    public static string FormatRegistration(PageModel model) => $$"""
        services.AddCourierTwilio(o =>
        {
            o.BaseAddress = new Uri({{Quote(model.Origin)}});
            o.AccountSid = {{Quote(model.Account.Sid)}};
            o.AuthToken = {{Quote(model.Account.AuthToken)}};
            o.From = {{Quote(Recipients.MagicNumbers.Sender)}};
        });

        """;

    public static string FormatSend(IReadOnlyList<KeyValuePair<string, string>> form)
    {
        var to = form.LastOrDefault(static field => field.Key is To).Value ?? "";
        var sender = FindSender(form);
        var body = form
            .Where(field => field.Key is not Body && field.Key != sender?.Key
                && (field.Key is not To || !AddressFormat.IsPhoneNumber(to)))
            .GroupBy(static field => FieldNames.Capitalize(field.Key), StringComparer.Ordinal)
            .Select(
                static field =>
                    $"            [{Quote(field.Key)}] = {FormatValue([.. field.Select(static one => one.Value)])},\n")
            .ToList();

        // SmsMessage requires a number; for a channel address the override replaces it.
        var code = new StringBuilder("var result = await sms.SendAsync(new SmsMessage\n{\n");
        code.Append(CultureInfo.InvariantCulture,
            $"    To = PhoneNumber.Parse({Quote(AddressFormat.IsPhoneNumber(to) ? to : Recipients.MagicNumbers.Sender)}),\n");
        code.Append(
            form.LastOrDefault(
                static field => field.Key is Body).Value is { } text ? $"    Body = {Quote(text)},\n" : "");
        if (sender is not null || body is not [])
        {
            code.Append("    Overrides = [new TwilioOverrides\n    {\n");
            code.Append(sender is { } one ? $"        Config = new() {{ {one.Key} = {Quote(one.Value)} }},\n" : "");
            code.Append(body is [] ? "" : $"        Body = new()\n        {{\n{string.Concat(body)}        }},\n");
            code.Append("    }],\n");
        }

        return code.Append("});").ToString();
    }

    /// <summary>
    /// Returns the only sender, which replaces the configured one, or null when the form has none or two.
    /// </summary>
    private static KeyValuePair<string, string>? FindSender(IReadOnlyList<KeyValuePair<string, string>> form) =>
        form.Where(static field => field.Key is "From" or "MessagingServiceSid").ToList() is [var only] ? only : null;

    private static string FormatValue(IReadOnlyList<string> values) => values is [var only]
        ? Quote(only)
        : $"new[] {{ {string.Join(", ", values.Select(Quote))} }}";

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            quoted.Append(character switch
            {
                '"' => "\\\"",
                '\\' => @"\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when char.IsControl(character)
                    || char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator =>
                    string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => character.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
