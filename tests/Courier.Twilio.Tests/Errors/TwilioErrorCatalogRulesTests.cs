using System.Text.RegularExpressions;
using Courier.Sms;

namespace Courier.Twilio.Tests.Errors;

/// <summary>The rules that every row of the catalog keeps.</summary>
public partial class TwilioErrorCatalogRulesTests
{
    // Whoever may be failed over from, by the house's own rule: never for a bad number, an opt-out or a filtered text.
    private static readonly SmsFailureReason[] FaultsOfTheProvider =
    [
        SmsFailureReason.CredentialsRejected, SmsFailureReason.ProviderUnavailable, SmsFailureReason.RateLimited,
        SmsFailureReason.InvalidSender, SmsFailureReason.NotFound,
    ];

    private static IEnumerable<string> Sentences => TwilioErrorCatalog.All.SelectMany(row => row.Advice);

    [Test]
    public void Every_name_has_one_row_and_every_row_a_name()
    {
        Assert.That(TwilioErrorCatalog.All.Select(row => row.Code), Is.EqualTo(Enum.GetValues<TwilioErrorCode>()));
    }

    [Test]
    public void The_named_rows_are_many_and_in_order()
    {
        Assert.That(TwilioErrorCatalog.All, Has.Count.GreaterThanOrEqualTo(300));
        Assert.That(TwilioErrorCatalog.All.Select(row => row.Code), Is.Ordered.And.Unique);
    }

    [Test]
    public void A_name_says_what_is_wrong_rather_than_its_number()
    {
        Assert.That(Enum.GetNames<TwilioErrorCode>().Where(name => FiveDigits().IsMatch(name)), Is.Empty);
    }

    [Test]
    public void Each_row_has_one_to_three_sentences_of_advice()
    {
        Assert.That(TwilioErrorCatalog.All.Where(row => row.Advice.Length is < 1 or > 3), Is.Empty);
    }

    [Test]
    public void Advice_is_a_sentence_with_a_capital_and_a_stop()
    {
        Assert.That(Sentences.Where(sentence => !OneSentence().IsMatch(sentence)), Is.Empty);
    }

    [Test]
    public void No_sentence_serves_more_than_eight_codes()
    {
        Assert.That(Sentences.GroupBy(sentence => sentence).Where(uses => uses.Count() > 8).Select(uses => uses.Key), Is.Empty);
    }

    [Test]
    public void Advice_says_more_than_the_title()
    {
        var repeating = TwilioErrorCatalog.All.Where(row => Stems(string.Join(' ', row.Advice)).Except(Stems(row.Title)).Count() < 4);

        Assert.That(repeating.Select(row => row.Code), Is.Empty);
    }

    [Test]
    public void Each_row_shows_up_somewhere()
    {
        Assert.That(TwilioErrorCatalog.All.Where(row => row.Sources == TwilioErrorSources.None), Is.Empty);
    }

    [Test]
    public void What_waits_may_succeed_later()
    {
        Assert.That(TwilioErrorCatalog.All.Where(row => row.Failover == FailoverAction.RetryLater && !row.IsTransient), Is.Empty);
    }

    [Test]
    public void A_failover_moves_on_only_from_a_fault_of_the_provider()
    {
        var moving = TwilioErrorCatalog.All.Where(row => row.Failover == FailoverAction.UseNextProvider);

        Assert.That(moving.Where(row => !FaultsOfTheProvider.Contains(row.Reason)), Is.Empty);
    }

    [Test]
    public void No_message_is_sent_again_for_a_code_of_the_set_up()
    {
        var setUp = TwilioErrorCatalog.All.Where(row => row.Sources == TwilioErrorSources.Setup);

        Assert.That(setUp.Where(row => row.Failover != FailoverAction.DoNotResend), Is.Empty);
    }

    private static HashSet<string> Stems(string text) =>
        [.. Words().Matches(text.ToLowerInvariant()).Select(word => word.Value[..Math.Min(5, word.Length)])];

    [GeneratedRegex("[a-z]{4,}")]
    private static partial Regex Words();

    [GeneratedRegex("[0-9]{5}")]
    private static partial Regex FiveDigits();

    [GeneratedRegex(@"\A[A-Z][^\r\n]*[^.\s]\.\z")]
    private static partial Regex OneSentence();
}
