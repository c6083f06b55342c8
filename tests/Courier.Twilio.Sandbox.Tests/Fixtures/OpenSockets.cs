using System.Diagnostics;
using System.Globalization;
using System.Net.NetworkInformation;

namespace Courier.Twilio.Sandbox.Tests.Fixtures;

/// <summary>The ports and handles of this process, without those of other processes.</summary>
internal static class OpenSockets
{
    private const string Handles = "/proc/self/fd";

    /// <summary>
    /// Returns the local ports of the sockets of this process, in any state; outside Linux, the ports of all listeners
    /// of the machine.
    /// </summary>
    public static IReadOnlySet<int> GetPorts()
    {
        if (!Directory.Exists(Handles))
        {
            return IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners()
                .Select(static listener => listener.Port)
                .ToHashSet();
        }

        var ours = Directory.GetFiles(Handles)
            .Select(static file => new FileInfo(file).LinkTarget)
            .Where(static target => target?.StartsWith("socket:[", StringComparison.Ordinal) is true)
            .Select(static target => target!["socket:[".Length..^1])
            .ToHashSet();

        // Columns: number, local address and port, remote address and port, state, four others, inode of the socket.
        return File.ReadLines("/proc/net/tcp").Concat(File.ReadLines("/proc/net/tcp6"))
            .Select(static row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(row => row.Length > 9 && ours.Contains(row[9]))
            .Select(
                static row => int.Parse(row[1].Split(':')[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture))
            .ToHashSet();
    }

    public static int CountHandles(Process process) =>
        Directory.Exists(Handles) ? Directory.GetFiles(Handles).Length : process.HandleCount;
}
