using QuickStart;

try
{
    if (ReferenceCommand.Parse(args) is { } command)
    {
        return command.Run();
    }

    var arguments = Arguments.Parse(args);
    return arguments switch
    {
        { IsHelp: true } => Help.Print(),
        { IsLive: true } => await Live.RunAsync(arguments),
        { File: not null } => await EnvelopeFile.RunAsync(arguments),
        _ => await Demo.RunAsync(),
    };
}
catch (UsageException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 2;
}
