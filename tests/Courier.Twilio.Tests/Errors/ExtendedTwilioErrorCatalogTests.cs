using Courier.Sms;
using Courier.Twilio.Errors;

namespace Courier.Twilio.Tests.Errors;

public class ExtendedTwilioErrorCatalogTests
{
    private static readonly TwilioErrorInfo Added =
        new(TwilioErrorCode.MessageFiltered, "Filtered", SmsFailureReason.MessageFiltered, "Ask compliance.");

    [Test]
    public void Find_prefers_added_error_and_static_catalog_is_unchanged()
    {
        var catalog = new ExtendedTwilioErrorCatalog([Added]);

        Assert.That(catalog.Find(TwilioErrorCode.MessageFiltered), Is.SameAs(Added));
        Assert.That(TwilioErrorCatalog.Find(TwilioErrorCode.MessageFiltered), Is.Not.SameAs(Added));
    }

    [Test]
    public void Find_returns_the_last_of_two_added_errors_for_one_code()
    {
        var later = Added with { Title = "Later" };

        var catalog = new ExtendedTwilioErrorCatalog([Added, later]);

        Assert.That(catalog.Find(TwilioErrorCode.MessageFiltered), Is.SameAs(later));
    }

    [Test]
    public void All_includes_added_errors_once_and_ordered_by_code()
    {
        var own = new TwilioErrorInfo((TwilioErrorCode)15, "Own code", SmsFailureReason.Unknown, "Ask the operator.");

        var all = new ExtendedTwilioErrorCatalog([Added, own]).All;

        Assert.That(all.Select(error => error.Code), Is.Ordered.And.Unique);
        Assert.That(all, Has.Count.EqualTo(TwilioErrorCatalog.All.Count + 1));
        Assert.That(all, Does.Contain(Added).And.Contains(own));
    }

    [Test]
    public void Catalog_without_added_errors_equals_the_static_catalog()
    {
        var catalog = new ExtendedTwilioErrorCatalog([]);

        Assert.That(catalog.All, Is.SameAs(TwilioErrorCatalog.All));
        Assert.That(catalog.Find((TwilioErrorCode)13214), Is.SameAs(TwilioErrorCatalog.Find((TwilioErrorCode)13214)));
    }
}
