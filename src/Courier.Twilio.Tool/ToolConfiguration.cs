using System.Xml;
using System.Xml.Linq;
using Microsoft.Extensions.Configuration;

namespace Courier.Twilio.Tool;

/// <summary>
/// The configuration of the application in a directory: appsettings.json, appsettings.{environment}.json, the user
/// secrets of the project, environment variables; a later source wins.
/// </summary>
/// <param name="Root">The configuration.</param>
/// <param name="Sources">The sources that exist, for people.</param>
internal sealed record ToolConfiguration(IConfigurationRoot Root, IReadOnlyList<string> Sources)
{
    public static ToolConfiguration ReadCurrent() => Read(Environment.CurrentDirectory);

    /// <exception cref="ToolException">A file cannot be read.</exception>
    public static ToolConfiguration Read(string directory)
    {
        string[] files = ["appsettings.json", $"appsettings.{EnvironmentName()}.json"];
        var sources = files.Where(file => File.Exists(Path.Combine(directory, file))).ToList();
        var builder = new ConfigurationBuilder().SetBasePath(directory);
        foreach (var file in sources)
        {
            builder.AddJsonFile(file, optional: false, reloadOnChange: false);
        }

        try
        {
            if (FindUserSecrets(directory) is var (project, id))
            {
                builder.AddUserSecrets(id, reloadOnChange: false);
                sources.Add($"the user secrets of {project}");
            }

            return new(builder.AddEnvironmentVariables().Build(), [.. sources, "environment variables"]);
        }
        catch (Exception e) when (
            e is InvalidDataException or IOException or UnauthorizedAccessException or XmlException
                or InvalidOperationException)
        {
            // The innermost exception names the line of a JSON error.
            var details = e.InnerException is null ? "" : $" {e.GetBaseException().Message}";
            throw new ToolException($"{e.Message}{details}");
        }
    }

    // As the host of an application reads it.
    private static string EnvironmentName() =>
        Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")
        ?? Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")
        ?? "Production";

    private static (string Project, string Id)? FindUserSecrets(string directory)
    {
        foreach (var project in Directory.EnumerateFiles(directory, "*.*proj").Order(StringComparer.Ordinal))
        {
            if (XDocument.Load(project).Descendants("UserSecretsId").FirstOrDefault() is { Value: [_, ..] id })
            {
                return (Path.GetFileName(project), id.Trim());
            }
        }

        return null;
    }
}
