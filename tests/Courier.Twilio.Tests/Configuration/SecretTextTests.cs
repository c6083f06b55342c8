using static Courier.Twilio.Tests.Configuration.OptionsErrors;

namespace Courier.Twilio.Tests.Configuration;

public class SecretTextTests
{
    private static readonly (string Secret, string Error)[] Secrets =
    [
        (" canary", "contains a blank"),
        ("canary ", "contains a blank"),
        ("can ary", "contains a blank"),
        ("canary\u00A0", "contains a blank"),
        ("\"canary\"", "contains a quote"),
        ("'canary'", "contains a quote"),
        ("\u201Ccanary\u201D", "contains a quote"),
        ("canary`", "contains a quote"),
        ("canary\u200B", "contains the invisible character U+200B"),
        ("\uFEFFcanary", "contains the invisible character U+FEFF"),
        ("can\u00ADary", "contains the invisible character U+00AD"),
        ("canary\u202E", "contains the invisible character U+202E"),
        ("canary\uFE0F", "contains the invisible character U+FE0F"),
        ("canary\n", "contains a control character, such as the line break"),
        ("canary\r\n", "contains a control character"),
        ("\tcanary", "contains a control character"),
        ("<canary>", "is a placeholder that was not replaced"),
        ("<your canary token>", "is a placeholder"),
        ("${canary}", "is a placeholder"),
        ("prefix-${canary}", "is a placeholder"),
        ("$(canary)", "is a placeholder"),
        ("#{canary}#", "is a placeholder"),
        ("{{ canary }}", "is a placeholder"),
        ("env(canary)", "is a placeholder"),
        ("ENV(canary)", "is a placeholder"),
        ("%canary%", "is a placeholder"),
    ];

    [TestCaseSource(nameof(Secrets))]
    public void Secret_with_what_no_secret_has_is_invalid_and_not_in_the_error((string Secret, string Error) testCase)
    {
        var (secret, error) = testCase;
        var token = GetErrors(o => o.AuthToken = secret).Single();
        var key = GetErrors(o => (o.ApiKeySid, o.ApiKeySecret) = (TestValues.ApiKeySid, secret)).Single();
        var further = GetErrors(o => o.CallbackAuthTokens.Add(secret)).Single();
        var ofAccount = GetErrors(o => o.CallbackAuthTokens.Add($"{TestValues.OtherAccountSid}:{secret}")).Single();

        Assert.That(token, Does.StartWith($"CourierTwilioOptions.AuthToken: {error}").And.Not.Contain("canary"));
        Assert.That(key, Does.StartWith($"CourierTwilioOptions.ApiKeySecret: {error}").And.Not.Contain("canary"));
        Assert.That(
            further, Does.StartWith($"CourierTwilioOptions.CallbackAuthTokens.0: {error}").And.Not.Contain("canary"));
        Assert.That(
            ofAccount, Does.StartWith($"CourierTwilioOptions.CallbackAuthTokens.0: {error}").And.Not.Contain("canary"));
    }

    [TestCase("0123456789abcdef0123456789abcdef")]
    [TestCase("token-of_the.sandbox!$%")]
    [TestCase("a<b>c")]
    public void Secret_of_other_characters_is_valid(string secret)
    {
        Assert.That(GetErrors(o => o.AuthToken = secret), Is.Empty);
    }

    [TestCase("<your Account SID>")]
    [TestCase("${TWILIO_ACCOUNT_SID}")]
    public void Placeholder_of_a_SID_is_named_as_such(string sid)
    {
        Assert.That(
            GetErrors(o => o.AccountSid = sid).Single(),
            Does.EndWith("but is a placeholder that was not replaced."));
    }
}
