using Courier.Sms;
using Courier.Twilio.Errors;

namespace Courier.Twilio.Tests.Errors;

public class ExtendedTwilioErrorCatalogTests
{
    private static readonly TwilioErrorInfo House =
        new(TwilioErrorCode.MessageFiltered, "Filtered", SmsFailureReason.MessageFiltered, "Ask compliance.");

    [Test]
    public void An_added_row_comes_before_ours_and_the_static_catalog_stays()
    {
        var catalog = new ExtendedTwilioErrorCatalog([House]);

        Assert.That(catalog.Find(TwilioErrorCode.MessageFiltered), Is.SameAs(House));
        Assert.That(TwilioErrorCatalog.Find(TwilioErrorCode.MessageFiltered), Is.Not.SameAs(House));
    }

    [Test]
    public void Of_two_rows_for_one_code_the_later_counts()
    {
        var later = House with { Title = "Later" };

        var catalog = new ExtendedTwilioErrorCatalog([House, later]);

        Assert.That(catalog.Find(TwilioErrorCode.MessageFiltered), Is.SameAs(later));
    }

    [Test]
    public void All_holds_added_rows_once_and_in_order()
    {
        var own = new TwilioErrorInfo((TwilioErrorCode)15, "Ours alone", SmsFailureReason.Unknown, "Ask the house.");

        var all = new ExtendedTwilioErrorCatalog([House, own]).All;

        Assert.That(all.Select(row => row.Code), Is.Ordered.And.Unique);
        Assert.That(all, Has.Count.EqualTo(TwilioErrorCatalog.All.Count + 1));
        Assert.That(all, Does.Contain(House).And.Contains(own));
    }

    [Test]
    public void Without_added_rows_it_is_the_static_catalog()
    {
        var catalog = new ExtendedTwilioErrorCatalog([]);

        Assert.That(catalog.All, Is.SameAs(TwilioErrorCatalog.All));
        Assert.That(catalog.Find((TwilioErrorCode)13214), Is.SameAs(TwilioErrorCatalog.Find((TwilioErrorCode)13214)));
    }
}
