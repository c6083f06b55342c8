using QuickStart;

try
{
    if (Question.Find(args) is { } question)
    {
        return question.Answer();
    }

    var arguments = Arguments.Parse(args);
    return arguments switch
    {
        { IsHelp: true } => Help.Print(),
        { IsLive: true } => await Live.RunAsync(arguments),
        { File: not null } => await OwnFile.RunAsync(arguments),
        _ => await Demo.RunAsync(),
    };
}
catch (UsageException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 2;
}
