namespace Courier.Twilio.ArchitectureTests;

/// <summary>The layers of the core. A layer is a folder directly below the project folder.</summary>
internal static class Layers
{
    /// <summary>The layer of a file that lies in none. It may use nothing.</summary>
    public const string None = "(root)";

    /// <summary>What each layer may use besides itself. There are no exemptions.</summary>
    public static Dictionary<string, string[]> MayUse { get; } = new()
    {
        [None] = [],
        ["Sms"] = [],
        ["Diagnostics"] = ["Sms"],
        ["Errors"] = ["Sms"],
        // Diagnostics, because a reload of options that are not valid is logged.
        ["Configuration"] = ["Sms", "Diagnostics"],
        ["Messages"] = ["Sms", "Errors", "Configuration", "Diagnostics"],
        ["Http"] = ["Sms", "Diagnostics", "Configuration", "Messages"],
        ["Envelopes"] = ["Sms", "Configuration", "Messages", "Diagnostics"],
        ["Dispatching"] = ["Sms", "Diagnostics"],
        ["Tracking"] = ["Sms", "Errors", "Configuration", "Messages", "Http", "Dispatching", "Diagnostics"],
        ["Webhooks"] = ["Sms", "Errors", "Configuration", "Messages", "Dispatching", "Diagnostics"],
        ["Sending"] =
        [
            "Sms", "Errors", "Configuration", "Messages", "Http", "Envelopes", "Dispatching", "Tracking", "Diagnostics",
        ],
        ["DependencyInjection"] =
        [
            "Sms", "Errors", "Configuration", "Messages", "Http", "Envelopes", "Dispatching", "Tracking", "Diagnostics",
            "Webhooks", "Sending",
        ],
    };

    /// <summary>Types of the platform that are named in one place only: a layer, or a file of one.</summary>
    public static (string Type, string Place)[] PlatformTypes { get; } =
    [
        ("HttpRequestMessage", "Http/"),
        ("HttpResponseMessage", "Http/"),
        ("Polly", "Http/"),
        ("JsonSerializable", "Http/TwilioJson.cs"),
        ("IServiceCollection", "DependencyInjection/"),
        ("IServiceProvider", "DependencyInjection/"),
        ("BackgroundService", "Tracking/DeliveryPoller.cs"),
    ];

    public static string FolderOf(string path) => RelativePath(path).Split('/') is [var folder, _, ..] ? folder : None;

    /// <summary>The path below the project folder of the core.</summary>
    public static string RelativePath(string path) => path[(Codebase.Core.Length + 1)..];
}
