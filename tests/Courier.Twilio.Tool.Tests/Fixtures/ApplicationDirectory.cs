using System.Text.Json;

namespace Courier.Twilio.Tool.Tests.Fixtures;

/// <summary>A temporary directory of an application, in which the tool runs as a process.</summary>
internal sealed class ApplicationDirectory : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("courier-twilio-tests");

    public string FullName => directory.FullName;

    /// <summary>Environment variables of the process, besides those of the tests.</summary>
    public Dictionary<string, string> Variables { get; } = [];

    public void Write(string file, string content)
    {
        var path = Path.Combine(FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }

    /// <summary>Writes appsettings.json with the section Courier:Twilio.</summary>
    public void WriteSettings(params (string Key, string Value)[] settings) => Write(
        "appsettings.json",
        JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["Courier"] = new Dictionary<string, object>
            {
                ["Twilio"] = settings.ToDictionary(setting => setting.Key, setting => setting.Value),
            },
        }));

    public Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var start = ToolRunner.CreateStart(FullName, arguments);
        foreach (var name in start.Environment.Keys.Where(IsConfiguration).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in Variables)
        {
            start.Environment[name] = value;
        }

        return BuiltProgram.RunAsync(start);
    }

    public void Dispose() => directory.Delete(recursive: true);

    private static bool IsConfiguration(string name) =>
        name.StartsWith("Courier__", StringComparison.OrdinalIgnoreCase)
        || name is "DOTNET_ENVIRONMENT" or "ASPNETCORE_ENVIRONMENT";
}
