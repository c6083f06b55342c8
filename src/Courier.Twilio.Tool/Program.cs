using System.Text;
using Courier.Twilio.Tool;

// The default encoding of a Windows console has no "•" and no "→".
Console.OutputEncoding = Encoding.UTF8;
return await CommandLine.RunAsync(args, new()).ConfigureAwait(false);
