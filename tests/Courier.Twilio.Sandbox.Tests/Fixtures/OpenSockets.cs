using System.Diagnostics;
using System.Globalization;
using System.Net.NetworkInformation;

namespace Courier.Twilio.Sandbox.Tests.Fixtures;

/// <summary>What this process has open; other processes of the same machine open and close ports as they like.</summary>
internal static class OpenSockets
{
    private const string Handles = "/proc/self/fd";

    /// <summary>The local ports of its sockets, in whatever state; elsewhere than on Linux those of every listener there is.</summary>
    public static IReadOnlySet<int> GetPorts()
    {
        if (!Directory.Exists(Handles))
        {
            return IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Select(static one => one.Port).ToHashSet();
        }

        var ours = Directory.GetFiles(Handles)
            .Select(static file => new FileInfo(file).LinkTarget)
            .Where(static target => target?.StartsWith("socket:[", StringComparison.Ordinal) is true)
            .Select(static target => target!["socket:[".Length..^1])
            .ToHashSet();

        // Each row: number, local address and port, remote one, state, four more, and as the tenth the socket's inode.
        return File.ReadLines("/proc/net/tcp").Concat(File.ReadLines("/proc/net/tcp6"))
            .Select(static row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(row => row.Length > 9 && ours.Contains(row[9]))
            .Select(static row => int.Parse(row[1].Split(':')[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture))
            .ToHashSet();
    }

    public static int CountHandles(Process process) => Directory.Exists(Handles) ? Directory.GetFiles(Handles).Length : process.HandleCount;
}
