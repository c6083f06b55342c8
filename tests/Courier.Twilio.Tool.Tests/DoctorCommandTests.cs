using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Courier.Twilio.Sandbox;
using Courier.Twilio.Tool.Tests.Fixtures;

namespace Courier.Twilio.Tool.Tests;

/// <summary>The command doctor, run as a process in the directory of an application.</summary>
internal sealed class DoctorCommandTests
{
    private const string ServiceSid = "MG0123456789abcdef0123456789abcdef";
    private const string KeySid = "SK0123456789abcdef0123456789abcdef";

    private static readonly string[] Keys =
    [
        "ok", "sources", "accountSid", "credentials", "sender", "address", "sandbox", "httpStatus", "errorCode",
        "problems",
    ];

    private TwilioSandbox twilio = null!;
    private ApplicationDirectory application = null!;

    [SetUp]
    public async Task Start()
    {
        twilio = await TwilioSandbox.StartAsync();
        application = new ApplicationDirectory();
    }

    [TearDown]
    public async Task Stop()
    {
        application.Dispose();
        await twilio.DisposeAsync();
    }

    [Test]
    public async Task Valid_configuration_ends_with_zero_and_sends_nothing()
    {
        WriteAccount();

        var (exitCode, output, error) = await application.RunAsync("doctor");

        Assert.That((exitCode, error), Is.EqualTo((0, "")));
        Assert.That(output, Is.EqualTo(
            $"""
            configuration  Courier:Twilio, from appsettings.json, environment variables
            account        {twilio.AccountSid}, with its auth token
            sender         {ServiceSid}
            address        {twilio.BaseAddress}, a sandbox
            response       200

            No problem was found, and no message was sent.
            """));
        Assert.That(twilio.Inbox, Is.Empty);
    }

    [Test]
    public async Task Json_has_the_same_facts()
    {
        WriteAccount(("From", "+12025550156"), ("MessagingServiceSid", ""));

        var (exitCode, output, _) = await application.RunAsync("doctor", "--json");

        using var json = JsonDocument.Parse(output);
        var root = json.RootElement;
        Assert.That(exitCode, Is.Zero);
        Assert.That(root.EnumerateObject().Select(property => property.Name), Is.EqualTo(Keys));
        Assert.That(root.GetProperty("ok").GetBoolean(), Is.True);
        Assert.That(root.GetProperty("sender").GetString(), Is.EqualTo("+1202•••0156"));
        Assert.That(root.GetProperty("address").GetString(), Is.EqualTo(twilio.BaseAddress.AbsoluteUri));
        Assert.That(root.GetProperty("httpStatus").GetInt32(), Is.EqualTo(200));
    }

    [Test]
    public async Task Api_key_is_accepted()
    {
        twilio.Account.AddApiKey(KeySid, "its-secret");
        WriteAccount(("AuthToken", ""), ("ApiKeySid", KeySid), ("ApiKeySecret", "its-secret"));

        var (exitCode, output, _) = await application.RunAsync("doctor");

        Assert.That(exitCode, Is.Zero, output);
        Assert.That(output, Does.Contain("with an API key"));
    }

    [Test]
    public async Task Wrong_token_is_a_problem_and_is_not_printed()
    {
        WriteAccount(("AuthToken", "not-the-token"));

        var (exitCode, output, error) = await application.RunAsync("doctor");
        var (_, json, _) = await application.RunAsync("doctor", "--json");

        Assert.That((exitCode, error), Is.EqualTo((1, "")));
        Assert.That(output, Does.Contain("response       401, error 20003")
            .And.Contains("The sandbox does not know these credentials (401, error 20003).")
            .And.Contains("- Or start it with --account and --token, or with --any-account."));
        Assert.That(json, Does.Contain("\"ok\":false").And.Contains("\"errorCode\":20003"));
        Assert.That(output + json, Does.Not.Contain("not-the-token"));
    }

    [Test]
    public async Task Sandbox_that_is_not_running_is_named_with_the_command_to_start()
    {
        var port = FreePort();
        WriteAccount(("BaseAddress", $"http://127.0.0.1:{port}"));

        var (exitCode, output, _) = await application.RunAsync("doctor");

        Assert.That(exitCode, Is.EqualTo(1));
        Assert.That(output, Does.Contain("response       none")
            .And.Contains($"Nothing listens on 127.0.0.1:{port}, the address of Courier:Twilio:BaseAddress")
            .And.Contains($"- Start it: courier-twilio sandbox --port {port} --any-account"));
    }

    [Test]
    public async Task Https_address_of_the_sandbox_is_corrected()
    {
        WriteAccount(("BaseAddress", $"https://127.0.0.1:{twilio.BaseAddress.Port}"));

        var (exitCode, output, _) = await application.RunAsync("doctor");

        Assert.That(exitCode, Is.EqualTo(1));
        Assert.That(
            output,
            Does.Contain($"- The sandbox speaks http: write http://127.0.0.1:{twilio.BaseAddress.Port} in Courier:"));
    }

    [Test]
    public async Task Response_of_another_server_is_a_problem()
    {
        WriteAccount();
        twilio.Add(new SandboxRule
        {
            Operation = SandboxOperation.List,
            Fault = SandboxFault.Respond,
            Status = 200,
            Body = "<html>Welcome!</html>",
        });

        var (exitCode, output, _) = await application.RunAsync("doctor");

        Assert.That(exitCode, Is.EqualTo(1));
        Assert.That(output, Does.Contain("The server responded with 200, but not as Twilio does.")
            .And.Contains("- Correct Courier:Twilio:BaseAddress"));
    }

    [Test]
    public async Task Missing_configuration_says_where_it_is_read_from()
    {
        var (exitCode, output, _) = await application.RunAsync("doctor");

        Assert.That(exitCode, Is.EqualTo(1));
        Assert.That(output, Does.Contain("Courier:Twilio is not configured in ")
            .And.Contains(Path.GetFileName(application.FullName))
            .And.Contains("dotnet user-secrets set Courier:Twilio:AccountSid AC…")
            .And.Contains("Courier__Twilio__AccountSid=AC…")
            .And.Contains("courier-twilio sandbox"));
    }

    [Test]
    public async Task Every_invalid_option_is_a_problem()
    {
        application.WriteSettings(("AccountSid", "AC12"), ("AuthToken", "x"));

        var (exitCode, output, _) = await application.RunAsync("doctor");

        Assert.That(exitCode, Is.EqualTo(1));
        Assert.That(output, Does.Contain("PROBLEM        Courier:Twilio:AccountSid: must be 'AC' and 32 hexadecimal")
            .And.Contains("PROBLEM        Courier:Twilio:MessagingServiceSid: is missing, and so is From"));
        Assert.That(output, Does.Not.Contain("AC12"));
    }

    [Test]
    public async Task Value_that_cannot_be_converted_is_not_printed()
    {
        WriteAccount(("MaxConcurrency", "s3cr3t"));

        var (exitCode, output, error) = await application.RunAsync("doctor");

        Assert.That((exitCode, error), Is.EqualTo((1, "")));
        Assert.That(output, Does.Contain("Courier:Twilio:MaxConcurrency").And.Not.Contain("s3cr3t"));
    }

    [Test]
    public async Task File_that_is_not_json_is_a_problem()
    {
        application.Write("appsettings.json", "{\n  \"Courier\": {,\n}");

        var (exitCode, output, error) = await application.RunAsync("doctor");

        Assert.That((exitCode, error), Is.EqualTo((1, "")));
        Assert.That(output, Does.Contain("appsettings.json").And.Contains("LineNumber: 1"));
    }

    [Test]
    public async Task User_secrets_of_the_project_and_variables_replace_settings()
    {
        WriteAccount(("AuthToken", "not-the-token"), ("AccountSid", ""));
        application.Write(
            "App.csproj",
            "<Project><PropertyGroup><UserSecretsId>the-id</UserSecretsId></PropertyGroup></Project>");
        foreach (var folder in new[] { ".microsoft/usersecrets/the-id", "Microsoft/UserSecrets/the-id" })
        {
            application.Write(
                $"{folder}/secrets.json", $$"""{ "Courier:Twilio:AuthToken": "{{twilio.AuthToken}}" }""");
        }

        application.Variables["HOME"] = application.Variables["APPDATA"] = application.FullName;
        application.Variables["Courier__Twilio__AccountSid"] = twilio.AccountSid;

        var (exitCode, output, _) = await application.RunAsync("doctor");

        Assert.That(exitCode, Is.Zero, output);
        Assert.That(
            output, Does.Contain("from appsettings.json, the user secrets of App.csproj, environment variables"));
    }

    [Test]
    public async Task Settings_of_the_environment_replace_settings()
    {
        WriteAccount(("AuthToken", "not-the-token"));
        application.Write(
            "appsettings.Development.json",
            $$"""{ "Courier": { "Twilio": { "AuthToken": "{{twilio.AuthToken}}" } } }""");
        application.Variables["DOTNET_ENVIRONMENT"] = "Development";

        var (exitCode, output, _) = await application.RunAsync("doctor");

        Assert.That(exitCode, Is.Zero, output);
        Assert.That(output, Does.Contain("from appsettings.json, appsettings.Development.json, environment variables"));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Writes the settings of the sandbox's account, some of them replaced.</summary>
    private void WriteAccount(params (string Key, string Value)[] replacements)
    {
        (string Key, string Value)[] settings =
        [
            ("BaseAddress", twilio.BaseAddress.AbsoluteUri),
            ("AccountSid", twilio.AccountSid),
            ("AuthToken", twilio.AuthToken),
            ("MessagingServiceSid", ServiceSid),
        ];
        application.WriteSettings(
        [
            .. settings.ExceptBy(replacements.Select(replacement => replacement.Key), setting => setting.Key),
            .. replacements,
        ]);
    }
}
