using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>Why a port could not be opened, and what to do.</summary>
internal static class ListenError
{
    public static string? Describe(Exception problem, IPAddress address, int port) => problem switch
    {
        _ when problem is AddressInUseException || problem.InnerException is AddressInUseException =>
            $"Port {port} of {address} is taken. Choose another, or none, and a free one is found.",
        SocketException { SocketErrorCode: SocketError.AddressNotAvailable } => $"{address} is no address of this machine.",
        SocketException { SocketErrorCode: SocketError.AccessDenied } => $"Port {port} of {address} may not be opened by this user. Choose one above 1023.",
        SocketException socket => $"Port {port} of {address} cannot be opened: {socket.Message}.",
        _ => null,
    };
}
