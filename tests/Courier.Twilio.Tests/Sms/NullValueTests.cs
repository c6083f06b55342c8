using System.Reflection;
using Courier.Sms;

namespace Courier.Twilio.Tests.Sms;

/// <summary>A value that is null but must not be is an exception that names it, where it is written.</summary>
public class NullValueTests
{
    private static readonly SmsFailure Failure = new() { Reason = SmsFailureReason.Unknown, Message = "Unknown." };

    private static readonly TwilioErrorInfo Error = new((TwilioErrorCode)30007, "Title", SmsFailureReason.Unknown);

    private static IEnumerable<TestCaseData<string, Action>> NullValues()
    {
        yield return Case("To", () => _ = new SmsMessage { To = null! });
        yield return Case("To", () => _ = TestData.Message() with { To = null! });
        yield return Case("MediaUrls", () => _ = TestData.Message() with { MediaUrls = [null!] });
        yield return Case("Overrides", () => _ = TestData.Message() with { Overrides = [null!] });
        yield return Case("Message", () => _ = Failure with { Message = null! });
        yield return Case("Advice", () => _ = Failure with { Advice = ["x", null!] });
        yield return Case("Advice", () => _ = Error with { Advice = [null!] });
        yield return Case("Title", () => _ = Error with { Title = null! });
        yield return Case("MessageId", () => _ = new SmsReceipt(null!));
        yield return Case("MessageId", () => _ = new DeliveryReport(null!, DeliveryStatus.Sent));
        yield return Case("Receipt", () => _ = new SmsAccepted(null!));
        yield return Case("Failure", () => _ = new SmsRejected(null!));
        yield return Case("Failure", () => _ = new SmsUnconfirmed(null!, "id"));
        yield return Case("SendId", () => _ = new SmsUnconfirmed(Failure, null!));
        yield return Case("Body", () => _ = new TwilioOverrides { Body = null! });
        yield return Case("Config", () => _ = new TwilioOverrides { Config = null! });
    }

    [TestCaseSource(nameof(NullValues))]
    public void Null_value_is_an_ArgumentException_that_names_it(string name, Action create)
    {
        Assert.That(create, Throws.InstanceOf<ArgumentException>().With.Property("ParamName").EqualTo(name));
    }

    [Test]
    public void Required_reference_properties_reject_null()
    {
        var accepted =
            from type in typeof(SmsMessage).Assembly.GetExportedTypes()
            where type.Namespace == "Courier.Sms" && type.GetMethod("<Clone>$") is not null && !type.IsAbstract
            from property in type.GetProperties()
            where property.CanWrite && !property.PropertyType.IsValueType
            where new NullabilityInfoContext().Create(property).WriteState == NullabilityState.NotNull
            where !property.PropertyType.IsGenericType
            where !ThrowsForNull(type, property)
            select $"{type.Name}.{property.Name}";

        Assert.That(accepted, Is.Empty);
    }

    [Test]
    public void Null_list_is_an_empty_list()
    {
        var message = TestData.Message() with { MediaUrls = null!, Overrides = null! };

        Assert.That(message, Is.EqualTo(TestData.Message()));
        Assert.That((Failure with { Advice = null! }).Advice, Is.Empty);
    }

    private static bool ThrowsForNull(Type type, PropertyInfo property)
    {
        try
        {
            property.SetValue(System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type), null);
            return false;
        }
        catch (TargetInvocationException e) when (e.InnerException is ArgumentNullException { ParamName: var name })
        {
            return name == property.Name;
        }
    }

    private static TestCaseData<string, Action> Case(string name, Action create) =>
        (TestCaseData<string, Action>)new TestCaseData<string, Action>(name, create).SetArgDisplayNames(name);
}
