using CsCheck;

namespace Courier.Twilio.Tests.Messages;

public class TwilioSenderTests
{
    [TestCase("+12025550156", TwilioSenderKind.PhoneNumber)]
    [TestCase("+15005550006", TwilioSenderKind.PhoneNumber)]
    [TestCase("123", TwilioSenderKind.ShortCode)]
    [TestCase("12345", TwilioSenderKind.ShortCode)]
    [TestCase("12345678", TwilioSenderKind.ShortCode)]
    [TestCase("COURIER", TwilioSenderKind.Alphanumeric)]
    [TestCase("a", TwilioSenderKind.Alphanumeric)]
    [TestCase("4 You & Me", TwilioSenderKind.Alphanumeric)]
    [TestCase("A+B-C_D & E", TwilioSenderKind.Alphanumeric)]
    [TestCase("+GoodFood", TwilioSenderKind.Alphanumeric)]
    [TestCase("1234567890A", TwilioSenderKind.Alphanumeric)]
    [TestCase(TestValues.MessagingServiceSid, TwilioSenderKind.MessagingService)]
    [TestCase("whatsapp:+14155238886", TwilioSenderKind.WhatsApp)]
    [TestCase("WhatsApp:+14155238886", TwilioSenderKind.WhatsApp)]
    [TestCase("rcs:brand_xyz123_agent", TwilioSenderKind.Rcs)]
    [TestCase("messenger:1234567890", TwilioSenderKind.Messenger)]
    [TestCase("viber:1234", TwilioSenderKind.OtherChannel)]
    [TestCase("DEaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", TwilioSenderKind.Sim)]
    [TestCase("HSaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", TwilioSenderKind.Sim)]
    public void Kind_of_sender_is_recognized(string text, TwilioSenderKind kind)
    {
        Assert.That(TwilioSender.Parse(text).Kind, Is.EqualTo(kind));
        Assert.That(TwilioSender.TryParse(text, out var sender) && sender.Kind == kind, Is.True);
    }

    [TestCase("", "must be a number such as")]
    [TestCase("+12025550156\n", "without line breaks")]
    [TestCase("COURIER\0", "without line breaks")]
    [TestCase("12", "must have 3 to 8 digits when it is a short code; digits alone are not a sender ID")]
    [TestCase("123456789", "9 digits are neither a short code (3 to 8) nor, without a letter, a sender ID")]
    [TestCase("2025550156", "must have its plus and country code when it is a number")]
    [TestCase("12025550156", "must have its plus and country code when it is a number")]
    [TestCase("Courier Post", "must have at most 11 characters when it is a sender ID, but has 12")]
    [TestCase("Courier.Twilio", "must have at most 11 characters")]
    [TestCase("Your.Name", "letters A to Z, digits, spaces and - + _ &")]
    [TestCase("Café", "letters A to Z, digits, spaces and - + _ &")]
    [TestCase("Почта", "A sender ID needs a letter from A to Z")]
    [TestCase("   ", "A sender ID needs a letter")]
    [TestCase("- & -", "A sender ID needs a letter")]
    [TestCase("+1 202 555 0156", "without spaces, dashes or brackets")]
    [TestCase("+1 202 555 O156", "must have only the digits 0 to 9", Description = "a letter O")]
    [TestCase("(202) 555-0156", "must start with '+'")]
    [TestCase("+whatsapp:+12025550156", "must have no '+' before the channel")]
    [TestCase("\u201C+12025550156\u201D", "must have no quotes around it")]
    [TestCase("whatsapp:\u201C+12025550156\u201D", "that number must have no quotes around it")]
    [TestCase("\u200E+12025550156", "remove U+200E at index 0")]
    [TestCase(" +12025550156", "remove a space at index 0")]
    [TestCase("+1234567890123456", "at most 15 digits")]
    [TestCase("+02079460958", "none starts with 0")]
    [TestCase("\u0661\u0662\u0663\u0664\u0665", "U+0661 is of another script")]
    [TestCase("\u202E+12025550156", "remove U+202E at index 0")]
    [TestCase("MG123456789012", "must be 'MG' and 32 hexadecimal digits")]
    [TestCase("MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaag", "must be 'MG' and 32 hexadecimal digits")]
    [TestCase(TestValues.AccountSid, "only the SIDs of a Messaging Service (MG) and of a SIM (DE, HS) are senders")]
    [TestCase("PNaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "only the SIDs of")]
    [TestCase("whatsapp:", "must have a number after 'whatsapp:', and that number must not be empty")]
    [TestCase("whatsapp:14155238886", "must have a number after 'whatsapp:', and that number must start with '+'")]
    [TestCase("whatsapp: +14155238886", "must have a number after 'whatsapp:'")]
    [TestCase("whatsapp:COURIER", "must have a number after 'whatsapp:'")]
    [TestCase("rcs:", "must have the sender's id after 'rcs:'")]
    [TestCase("rcs:brand agent", "without spaces")]
    [TestCase("messenger:", "must have the sender's id after 'messenger:'")]
    [TestCase("twwpwch:", "must have the sender's id after the channel and its colon")]
    public void Invalid_sender_throws_with_what_to_write(string text, string error)
    {
        Assert.That(
            () => TwilioSender.Parse(text),
            Throws.InstanceOf<FormatException>().With.Message.StartsWith("A sender must ").And.Message.Contains(error));
        Assert.That(TwilioSender.TryParse(text, out _), Is.False);
    }

    [Test]
    public void Text_of_a_million_characters_is_not_a_sender()
    {
        Assert.That(TwilioSender.TryParse(new string('A', 1_000_000), out _), Is.False);
        Assert.That(TwilioSender.TryParse("whatsapp:+" + new string('1', 1_000_000), out _), Is.False);
    }

    [Test]
    public void Unpaired_surrogate_is_not_a_sender()
    {
        Assert.That(TwilioSender.TryParse($"A{(char)0xD83D}", out _), Is.False);
    }

    [Test]
    public void Null_is_not_a_sender()
    {
        Assert.That(() => TwilioSender.Parse(null!), Throws.ArgumentNullException);
        Assert.That(TwilioSender.TryParse(null, out _), Is.False);
    }

    [TestCase("+12025550156", "+1202•••0156")]
    [TestCase("whatsapp:+12025550156", "whatsapp:+1202•••0156")]
    [TestCase("COURIER", "COURIER")]
    [TestCase(TestValues.MessagingServiceSid, TestValues.MessagingServiceSid)]
    public void ToString_masks_the_number(string text, string printed)
    {
        Assert.That(TwilioSender.Parse(text).ToString(), Is.EqualTo(printed));
    }

    [Test]
    public void Exception_for_an_arbitrary_text_does_not_contain_it()
    {
        Gen.OneOf(Gen.String, Gen.String["+0123456789 ABCabc:whatsprc-_&.\u0661\u200F"]).Sample(
            text =>
            {
                try
                {
                    return TwilioSender.Parse(text).ToString().Length > 0;
                }
                catch (FormatException e)
                {
                    return e.Message.EndsWith('.') && (text.Length < 8 || !e.Message.Contains(
                        text,
                        StringComparison.Ordinal));
                }
            },
            iter: 50_000);
    }
}
