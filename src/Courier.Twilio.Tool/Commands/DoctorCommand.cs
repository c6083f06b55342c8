using System.CommandLine;
using System.Text.Json;
using Courier.Twilio.Tool.Doctor;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Tool.Commands;

/// <summary><c>doctor</c>: checks the configuration of the current directory and its credentials.</summary>
internal static class DoctorCommand
{
    private const string Section = CourierTwilioOptions.SectionName;

    public static Command Create()
    {
        var json = CommonOptions.Json();
        var command = new Command(
            "doctor",
            $"Checks the configuration {Section} of the current directory, and its credentials. It sends no message.")
        {
            json,
        };
        command.SetAction(async (result, cancellationToken) =>
        {
            var facts = await ExamineAsync(cancellationToken).ConfigureAwait(false);
            result.InvocationConfiguration.Output.WriteLine(result.GetValue(json)
                ? JsonSerializer.Serialize(facts, ToolJson.Readable.DoctorFacts)
                : string.Join(Environment.NewLine, DoctorText.Format(facts)));
            return facts.Ok ? CommandLine.Success : CommandLine.Failure;
        });
        return command;
    }

    private static async Task<DoctorFacts> ExamineAsync(CancellationToken cancellationToken)
    {
        ToolConfiguration configuration;
        try
        {
            configuration = ToolConfiguration.ReadCurrent();
        }
        catch (ToolException e)
        {
            return DoctorFacts.From([], new Problem(e.Message, ["Correct the file."]));
        }

        if (!configuration.Root.GetSection(Section).Exists())
        {
            return DoctorFacts.From(configuration.Sources, NotConfigured());
        }

        var services = ToolServices.CreateForTwilio(configuration.Root);
        await using (services.ConfigureAwait(false))
        {
            var account = ConfiguredAccount.Read(services);
            if (account.Errors is not [])
            {
                return DoctorFacts.From(
                    configuration.Sources, [.. account.Errors.Select(static error => new Problem(error, []))]);
            }

            var result = await services.GetRequiredService<TwilioProbe>()
                .RunAsync(account, cancellationToken)
                .ConfigureAwait(false);
            return DoctorFacts.From(configuration.Sources, account, result);
        }
    }

    private static Problem NotConfigured()
    {
        var variable = $"{Section.Replace(":", "__", StringComparison.Ordinal)}__AccountSid";
        return new(
            $"{Section} is not configured in {Environment.CurrentDirectory}.",
            [
                "Run the command in the directory of your application's project. It reads appsettings.json, "
                    + "appsettings.{environment}.json (DOTNET_ENVIRONMENT, by default Production), the user secrets of "
                    + "the project, and environment variables.",
                $"Set AccountSid, AuthToken, and From or MessagingServiceSid: dotnet user-secrets init, then "
                    + $"dotnet user-secrets set {Section}:AccountSid AC…",
                $"Or set environment variables: {variable}=AC…",
                "Without an account: courier-twilio sandbox prints the values of a local Twilio.",
            ]);
    }
}
