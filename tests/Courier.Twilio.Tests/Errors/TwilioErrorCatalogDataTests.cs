using System.Text.RegularExpressions;
using Courier.Sms;

namespace Courier.Twilio.Tests.Errors;

/// <summary>Every entry of the catalog is complete and consistent.</summary>
public partial class TwilioErrorCatalogDataTests
{
    // A failover must not resend to an invalid number, after an opt-out, or a filtered text.
    private static readonly SmsFailureReason[] ReasonsForFailover =
    [
        SmsFailureReason.CredentialsRejected, SmsFailureReason.ProviderUnavailable, SmsFailureReason.RateLimited,
        SmsFailureReason.InvalidSender, SmsFailureReason.NotFound,
    ];

    private static IEnumerable<string> Sentences => TwilioErrorCatalog.All.SelectMany(error => error.Advice);

    [Test]
    public void Every_named_code_has_exactly_one_entry()
    {
        Assert.That(TwilioErrorCatalog.All.Select(error => error.Code), Is.EqualTo(Enum.GetValues<TwilioErrorCode>()));
    }

    [Test]
    public void Entries_are_unique_and_ordered_by_code()
    {
        Assert.That(TwilioErrorCatalog.All, Has.Count.GreaterThanOrEqualTo(300));
        Assert.That(TwilioErrorCatalog.All.Select(error => error.Code), Is.Ordered.And.Unique);
    }

    [Test]
    public void Names_do_not_contain_the_code()
    {
        Assert.That(Enum.GetNames<TwilioErrorCode>().Where(name => FiveDigits().IsMatch(name)), Is.Empty);
    }

    [Test]
    public void Every_entry_has_one_to_three_sentences_of_advice()
    {
        Assert.That(TwilioErrorCatalog.All.Where(error => error.Advice.Length is < 1 or > 3), Is.Empty);
    }

    [Test]
    public void Advice_starts_with_a_capital_and_ends_with_a_full_stop()
    {
        Assert.That(Sentences.Where(sentence => !OneSentence().IsMatch(sentence)), Is.Empty);
    }

    [Test]
    public void No_advice_is_repeated_for_more_than_eight_codes()
    {
        var repeated = Sentences.GroupBy(sentence => sentence).Where(uses => uses.Count() > 8).Select(uses => uses.Key);

        Assert.That(repeated, Is.Empty);
    }

    [Test]
    public void Advice_adds_words_to_the_title()
    {
        var repeating = TwilioErrorCatalog.All
            .Where(error => GetStems(string.Join(' ', error.Advice)).Except(GetStems(error.Title)).Count() < 4);

        Assert.That(repeating.Select(error => error.Code), Is.Empty);
    }

    [Test]
    public void Every_entry_has_a_source()
    {
        Assert.That(TwilioErrorCatalog.All.Where(error => error.Sources == TwilioErrorSources.None), Is.Empty);
    }

    [Test]
    public void Retry_later_is_advised_for_transient_errors_only()
    {
        var retryLater = TwilioErrorCatalog.All.Where(error => error.Failover == FailoverAction.RetryLater);

        Assert.That(retryLater.Where(error => !error.IsTransient), Is.Empty);
    }

    [Test]
    public void Next_provider_is_advised_for_provider_errors_only()
    {
        var useNextProvider = TwilioErrorCatalog.All.Where(error => error.Failover == FailoverAction.UseNextProvider);

        Assert.That(useNextProvider.Where(error => !ReasonsForFailover.Contains(error.Reason)), Is.Empty);
    }

    [Test]
    public void Codes_of_setup_advise_against_resending()
    {
        var setUp = TwilioErrorCatalog.All.Where(error => error.Sources == TwilioErrorSources.Setup);

        Assert.That(setUp.Where(error => error.Failover != FailoverAction.DoNotResend), Is.Empty);
    }

    private static HashSet<string> GetStems(string text) =>
        [.. Words().Matches(text.ToLowerInvariant()).Select(word => word.Value[..Math.Min(5, word.Length)])];

    [GeneratedRegex("[a-z]{4,}")]
    private static partial Regex Words();

    [GeneratedRegex("[0-9]{5}")]
    private static partial Regex FiveDigits();

    [GeneratedRegex(@"\A[A-Z][^\r\n]*[^.\s]\.\z")]
    private static partial Regex OneSentence();
}
