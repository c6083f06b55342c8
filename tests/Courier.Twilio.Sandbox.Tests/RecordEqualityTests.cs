using System.Collections;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

/// <summary>Records with collections are equal by content, and print it without the values of a form.</summary>
public class RecordEqualityTests
{
    private const string Text = "canary-of-a-text";

    private static readonly Dictionary<Type, Func<object>> Creators = new()
    {
        [typeof(SandboxRule)] = static () => new SandboxRule
        {
            Headers = new Dictionary<string, string> { ["Retry-After"] = Text, ["X-Other"] = "b" },
            JsonReplacements = new Dictionary<string, string> { ["status"] = Text },
        },
        [typeof(SandboxCallback)] = static () => CreateCallback(),
        [typeof(SandboxMessage)] = static () => new SandboxMessage
        {
            Sid = "SM1",
            AccountSid = TestValues.AccountSid,
            To = TestValues.Recipient,
            Status = "sent",
            CreatedAt = TestValues.Now,
            UpdatedAt = TestValues.Now,
            Body = Text,
            Media = [new SandboxMedia("ME1", "https://files.example/1.png", TestValues.Now)],
            History = [new SandboxStatus("queued", TestValues.Now), new SandboxStatus("sent", TestValues.Now)],
            Form = [new("To", TestValues.Recipient), new("Body", Text)],
            RequestHeaders = new Dictionary<string, string> { ["User-Agent"] = "a", ["Host"] = "b" },
            Callbacks = [CreateCallback()],
        },
    };

    private static IEnumerable<Type> Records =>
        from type in typeof(SandboxRule).Assembly.GetExportedTypes()
        where type.GetMethod("<Clone>$") is not null
        where type.GetProperties().Any(property =>
            property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable)))
        select type;

    [TestCaseSource(nameof(Records))]
    public void Records_with_collections_are_equal_by_content(Type type)
    {
        Assert.That(Creators, Does.ContainKey(type), $"Add {type.Name} to {nameof(Creators)}.");
        var (one, same) = (Creators[type](), Creators[type]());

        Assert.That(one.Equals(same), Is.True);
        Assert.That(one.GetHashCode(), Is.EqualTo(same.GetHashCode()));
    }

    [TestCaseSource(nameof(Records))]
    public void Records_with_collections_print_no_type_and_no_text(Type type)
    {
        Assert.That(Creators[type]().ToString(), Does.Not.Contain("System.").And.Not.Contain(Text));
    }

    [Test]
    public void Collections_are_printed()
    {
        Assert.That(
            Creators[typeof(SandboxRule)]().ToString(),
            Does.Contain("Headers = [Retry-After, X-Other], JsonReplacements = [status]"));
        Assert.That(CreateCallback().ToString(), Does.Contain("Form = [MessageSid, Body]"));
        Assert.That(
            ((SandboxMessage)Creators[typeof(SandboxMessage)]()).History.ToString(),
            Does.StartWith("[SandboxStatus { Status = queued").And.Contain("}, SandboxStatus { Status = sent"));
    }

    [Test]
    public void Records_that_differ_in_one_item_are_not_equal()
    {
        var rule = (SandboxRule)Creators[typeof(SandboxRule)]();
        var message = (SandboxMessage)Creators[typeof(SandboxMessage)]();
        SandboxRule[] rules =
        [
            rule with { Headers = null },
            rule with { Headers = new Dictionary<string, string> { ["Retry-After"] = Text } },
            rule with { JsonReplacements = new Dictionary<string, string> { ["status"] = "other" } },
        ];
        SandboxMessage[] messages =
        [
            message with { Media = [] },
            message with { History = [.. message.History.Reverse()] },
            message with { Form = [.. message.Form.Skip(1)] },
            message with { RequestHeaders = new Dictionary<string, string> { ["User-Agent"] = "a", ["Host"] = "c" } },
            message with { Callbacks = [CreateCallback() with { Form = [] }] },
        ];

        Assert.That(rules, Has.None.EqualTo(rule));
        Assert.That(messages, Has.None.EqualTo(message));
    }

    [Test]
    public void Change_of_a_collection_does_not_change_the_record()
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Retry-After"] = "1" };
        var rule = new SandboxRule { Headers = headers };

        headers.Clear();

        Assert.That(rule.Headers["retry-after"], Is.EqualTo("1"), "Keys are compared as before.");
    }

    private static SandboxCallback CreateCallback() => new()
    {
        Status = "sent",
        Url = "https://app.example/status",
        Attempt = 1,
        At = TestValues.Now,
        Form = [new("MessageSid", "SM1"), new("Body", Text)],
        Signature = "signature",
    };
}
