using System.CommandLine;
using System.Text.Json;
using Courier.Twilio.Sandbox;
using Courier.Twilio.Tool.Sending;

namespace Courier.Twilio.Tool.Commands;

/// <summary>
/// <c>send seed.json</c>: sends an envelope of Courier to a sandbox, or through Twilio with <c>--live</c>.
/// </summary>
internal static class SendCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE")
        {
            Description = "one file with an envelope of Courier: courier-twilio send seed.json",
        };
        var json = CommonOptions.Json();
        var live = new Option<bool>("--live")
        {
            Description = "Sends through Twilio, with the configuration of the current directory: it costs money and "
                + "reaches people. Without it, a sandbox in this process receives the messages.",
        };
        var command = new Command("send", "Sends an envelope and tracks its messages to a final status.")
        {
            file,
            json,
            live,
        };
        command.SetAction((result, cancellationToken) => result.GetValue(live)
            ? SendLiveAsync(
                result.GetRequiredValue(file), result.GetValue(json), result.InvocationConfiguration, cancellationToken)
            : SendToSandboxAsync(
                result.GetRequiredValue(file),
                result.GetValue(json),
                result.InvocationConfiguration,
                cancellationToken));
        return command;
    }

    private static async Task<int> SendToSandboxAsync(
        string file, bool isJson, InvocationConfiguration invocation, CancellationToken cancellationToken)
    {
        var sandbox = await TwilioSandbox.StartAsync(
            new()
            {
                // An envelope may name any account in its overrides.
                UnknownAccounts = UnknownAccounts.CreateOnFirstUse,
                Pace = TimeSpan.FromMilliseconds(400),
            },
            cancellationToken).ConfigureAwait(false);
        await using (sandbox.ConfigureAwait(false))
        {
            var services = ToolServices.CreateForSandbox(ToolConfiguration.ReadCurrent().Root, sandbox);
            await using (services.ConfigureAwait(false))
            {
                ReadAccount(services);
                return await SendAsync(
                    new(services),
                    file,
                    isJson,
                    invocation,
                    _ => invocation.Error.WriteLine("Sending to a sandbox; --live sends through Twilio."),
                    cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static async Task<int> SendLiveAsync(
        string file, bool isJson, InvocationConfiguration invocation, CancellationToken cancellationToken)
    {
        var services = ToolServices.CreateForTwilio(ToolConfiguration.ReadCurrent().Root);
        await using (services.ConfigureAwait(false))
        {
            var account = ReadAccount(services);

            // On stderr, because stdout is for the results.
            return await SendAsync(
                new(services),
                file,
                isJson,
                invocation,
                messages => invocation.Error.WriteLine(
                    $"Sending {messages.Count(static message => message.Recipient.IsValid)} of {messages.Count} "
                    + $"message(s) to {account.Address}: account {account.Options.AccountSid}, "
                    + $"sender {account.Sender}."),
                cancellationToken).ConfigureAwait(false);
        }
    }

    private static ConfiguredAccount ReadAccount(IServiceProvider services)
    {
        var account = ConfiguredAccount.Read(services);
        return account.Errors is []
            ? account
            : throw new ToolException(
                $"""
                {CourierTwilioOptions.SectionName} is not valid; nothing was sent.
                {string.Join(Environment.NewLine, account.Errors.Select(static error => $"  {error}"))}
                Run courier-twilio doctor to check the configuration.
                """);
    }

    private static async Task<int> SendAsync(
        EnvelopeRunner runner,
        string file,
        bool isJson,
        InvocationConfiguration invocation,
        Action<IReadOnlyList<MessageProgress>> announce,
        CancellationToken cancellationToken)
    {
        var envelope = await runner.ReadAsync(file, cancellationToken).ConfigureAwait(false);
        foreach (var path in envelope.IgnoredPaths)
        {
            invocation.Error.WriteLine($"{file}: {path} is ignored.");
        }

        List<MessageProgress> messages = [.. envelope.Recipients.Select(recipient => new MessageProgress(recipient))];
        announce(messages);
        if (isJson)
        {
            await runner.SendAsync(messages, static () => { }, cancellationToken).ConfigureAwait(false);
            foreach (var message in messages)
            {
                invocation.Output.WriteLine(
                    JsonSerializer.Serialize(SendFacts.From(message), ToolJson.Readable.SendFacts));
            }
        }
        else
        {
            await ProgressTable.ShowAsync(
                invocation.Output, messages, changed => runner.SendAsync(messages, changed, cancellationToken))
                .ConfigureAwait(false);
        }

        return messages.All(static message => message.Outcome == "accepted")
            ? CommandLine.Success
            : CommandLine.Failure;
    }
}
