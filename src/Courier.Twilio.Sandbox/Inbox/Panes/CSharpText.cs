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
            .Select(static group => FormatField(group.Key, [.. group.Select(static field => field.Value)]))
            .ToList();

        // SmsMessage requires a number; for a channel address the override replaces it.
        var number = AddressFormat.IsPhoneNumber(to) ? to : Recipients.MagicNumbers.Sender;
        var text = form.LastOrDefault(static field => field.Key is Body).Value;
        var code = new StringBuilder("var result = await sms.SendAsync(new SmsMessage\n{\n");
        code.Append(CultureInfo.InvariantCulture, $"    To = PhoneNumber.Parse({Quote(number)}),\n");
        code.Append(text is null ? "" : $"    Body = {Quote(text)},\n");
        if (sender is not null || body is not [])
        {
            code.Append("    Overrides = [new TwilioOverrides\n    {\n");
            code.Append(sender is { } only ? $"        Config = new() {{ {only.Key} = {Quote(only.Value)} }},\n" : "");
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

    private static string FormatField(string name, IReadOnlyList<string> values)
    {
        var value = values is [var only] ? Quote(only) : $"new[] {{ {string.Join(", ", values.Select(Quote))} }}";
        return $"            [{Quote(name)}] = {value},\n";
    }

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
                _ when IsInvisible(character) =>
                    string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => character.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsInvisible(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator;
}
