using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>Describes why a port could not be opened, and what to do.</summary>
internal static class ListenError
{
    /// <summary>Returns a description of the exception; null when it is not an error of the socket.</summary>
    public static string? Describe(Exception exception, IPAddress address, int port) => exception switch
    {
        _ when exception is AddressInUseException || exception.InnerException is AddressInUseException =>
            $"Port {port} of {address} is already in use. Choose another port, or port 0 for a free one.",
        SocketException { SocketErrorCode: SocketError.AddressNotAvailable } =>
            $"{address} is not an address of this machine.",
        SocketException { SocketErrorCode: SocketError.AccessDenied } =>
            $"This user may not open port {port} of {address}. Choose a port above 1023.",
        SocketException socket => $"Port {port} of {address} could not be opened: {socket.Message}.",
        _ => null,
    };
}
