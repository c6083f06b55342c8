using System.Reflection;
using System.Runtime.CompilerServices;
using Courier.Sms;
using Courier.Twilio.Messages;
using CsCheck;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Tests.Messages;

/// <summary>
/// Random instances, whose settable properties are all set by reflection: a property that is added later is covered, or
/// its type needs a generator here.
/// </summary>
internal static class JsonSamples
{
    private static readonly Gen<string> Text = Gen.OneOf(
        "", " ", "Your table is ready.", "\"quoted\" \\ / <b>&amp;</b>", "line\r\nbreak\t", "😀 Grüße ελληνικά",
        "{{name}}", "+12025550156", "null");

    private static readonly Gen<Uri> Url = Gen.OneOf(
        new Uri("https://files.example/1.png?a=b&c=%20"),
        new Uri("https://files.example/ü.png"),
        new Uri("relative.png", UriKind.Relative));

    private static readonly Gen<PhoneNumber> Number = Gen.Long[10, 999_999_999_999_999]
        .Select(digits => PhoneNumber.TryParse($"+{digits}", out var number) ? number : TestValues.Recipient);

    private static readonly Gen<TwilioFieldSet> Fields =
        Gen.Select(
            Gen.OneOf("To", "Body", "ContentVariables", "a-field", "x"),
            Text,
            Gen.OneOf("MediaUrl", "PersistentAction", "Unknown"),
            Text.List[0, 3],
            (one, value, many, values) => new TwilioFieldSet
            {
                [one] = value,
                [many] = new StringValues([.. values]),
                ["SmartEncoded"] = StringValues.Empty,
            });

    /// <summary>Overrides without an auth token, and empty ones.</summary>
    public static readonly Gen<TwilioOverrides> Overrides =
        Gen.Select(
            Fields,
            Text.Null(),
            Text.Null(),
            Text.Null(),
            Gen.OneOf<TwilioChannel?>(null, TwilioChannel.Sms, TwilioChannel.WhatsApp, TwilioChannel.Rcs),
            Gen.Bool,
            (fields, account, service, from, channel, isEmpty) => isEmpty ? new TwilioOverrides() : new()
            {
                Body = fields,
                Config = new() { AccountSid = account, MessagingServiceSid = service, From = from },
                Channel = channel,
            });

    private static readonly string[] FieldNames = [.. TwilioFieldNames.All, "Unknown", new('x', 65)];

    // Fields that no document may contain and that are not sent, but that a program can write.
    private static readonly Gen<TwilioOverrides> UnsentOverrides =
        Gen.Select(
            Gen.Int[0, FieldNames.Length - 1],
            Text.List[0, 3],
            (name, values) => new TwilioOverrides
            {
                Body = new() { [FieldNames[name]] = new StringValues([.. values]) },
            });

    private static readonly Gen<SmsFailure> Failure = Gen.Const(0).SelectMany(_ => Create<SmsFailure>());

    private static readonly Dictionary<Type, Gen<object?>> Generators = new()
    {
        [typeof(string)] = Box(Text),
        [typeof(bool)] = Box(Gen.Bool),
        [typeof(int?)] = Gen.OneOf(Gen.Const((object?)null), Box(Gen.Int[0, 600])),
        [typeof(Uri)] = Box(Url),
        [typeof(TimeSpan?)] = Gen.OneOf(Gen.Const((object?)null), Box(Gen.TimeSpan)),
        [typeof(DateTimeOffset?)] = Gen.OneOf(Gen.Const((object?)null), Box(Gen.DateTimeOffset)),
        [typeof(PhoneNumber)] = Box(Number),
        [typeof(DeliveryStatus)] = Box(Gen.Enum<DeliveryStatus>()),
        [typeof(SmsFailureReason)] = Box(Gen.Enum<SmsFailureReason>()),
        [typeof(IReadOnlyList<string>)] = Box(Text.List[0, 3]),
        [typeof(IReadOnlyList<Uri>)] = Box(Url.List[0, 3]),
        [typeof(IReadOnlyList<SmsProviderOverrides>)] = Box(
            Gen.OneOf(Overrides, UnsentOverrides).Select(overrides => (SmsProviderOverrides)overrides).List[0, 2]),
        [typeof(SmsFailure)] = Box(Failure),
        [typeof(SmsReceipt)] = Box(Gen.Const(0).SelectMany(_ => Create<SmsReceipt>())),
    };

    /// <summary>The properties that a serializer writes and reads.</summary>
    public static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        type.GetProperties().Where(property => property.SetMethod is { IsPublic: true });

    public static Gen<T> Create<T>()
        where T : class
    {
        var properties = PropertiesOf(typeof(T)).ToList();
        var nullability = new NullabilityInfoContext();
        var values = properties.Select(property =>
            nullability.Create(property).WriteState is NullabilityState.Nullable && !property.PropertyType.IsValueType
                ? Gen.OneOf(Gen.Const((object?)null), Generators[property.PropertyType])
                : Generators[property.PropertyType]);
        return values
            .Aggregate(
                Gen.Const(new List<object?>()),
                (all, next) => Gen.Select(all, next, (list, value) => new List<object?>(list) { value }))
            .Select(list =>
            {
                var instance = typeof(T).GetConstructor(Type.EmptyTypes) is null
                    ? (T)RuntimeHelpers.GetUninitializedObject(typeof(T))
                    : Activator.CreateInstance<T>();
                for (var i = 0; i < list.Count; i++)
                {
                    properties[i].SetValue(instance, list[i]);
                }

                return instance;
            });
    }

    private static Gen<object?> Box<T>(Gen<T> values) => values.Select(value => (object?)value);
}
