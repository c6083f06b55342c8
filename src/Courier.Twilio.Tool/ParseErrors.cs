using System.CommandLine;
using System.CommandLine.Parsing;

namespace Courier.Twilio.Tool;

/// <summary>
/// Describes the first error of the arguments. A description does not repeat an argument that may be a phone number, a
/// text or a token.
/// </summary>
internal static class ParseErrors
{
    /// <summary>Returns <see langword="null"/> if the arguments are valid, or request help.</summary>
    public static string? Describe(ParseResult result)
    {
        var command = result.CommandResult.Command;
        var name = command is RootCommand ? "" : $"{command.Name} ";
        return Find(result, command) is { } error && result.Action is not { ClearsParseErrors: true }
            ? $"{error}{Environment.NewLine}Try courier-twilio {name}--help."
            : null;
    }

    private static string? Find(ParseResult result, Command command)
    {
        if (FindUnknownOption(result) is { } option)
        {
            return $"{option} is not a known option.{NameSuggestion.For(option, NamesOfOptions(result))}";
        }

        if (result.Errors is not [var error, ..])
        {
            return null;
        }

        return (command, result.UnmatchedTokens) switch
        {
            (RootCommand, [var word, ..]) => DescribeUnknownCommand(word, command),
            ({ Arguments: [var argument] }, _) when !HasOne(result, argument) =>
                $"{command.Name} needs {argument.Description}",
            ({ Arguments: [] }, [_, ..]) => $"{command.Name} has no arguments, only options. A name begins with two "
                + "dashes, and at most one value follows it.",
            _ => error.Message,
        };
    }

    // System.CommandLine takes an unknown option as the argument of the command. After "--", it is one.
    private static string? FindUnknownOption(ParseResult result) => result.Tokens
        .TakeWhile(static token => token.Type != TokenType.DoubleDash)
        .Where(token => token.Type == TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal))
        .Where(token => result.CommandResult.Tokens.Contains(token, ReferenceEqualityComparer.Instance)
            || result.UnmatchedTokens.Contains(token.Value))
        .Select(static token => token.Value.Split('=', ':')[0])
        .FirstOrDefault();

    private static bool HasOne(ParseResult result, Argument argument) =>
        result.UnmatchedTokens is [] && result.GetResult(argument)?.Tokens.Count is 1;

    private static string DescribeUnknownCommand(string word, Command root)
    {
        var names = root.Subcommands.Select(static command => command.Name).ToList();
        return word switch
        {
            _ when word.EndsWith(".json", StringComparison.OrdinalIgnoreCase) =>
                $"The first argument must be a command. To send the file: courier-twilio send {word}",
            _ when word.All(char.IsAsciiLetter) => $"{word} is not a command.{NameSuggestion.For(word, names)}",
            _ => $"The first argument must be a command: {string.Join(", ", names)}.",
        };
    }

    private static IEnumerable<string> NamesOfOptions(ParseResult result) =>
        result.CommandResult.Command.Options.Concat(result.RootCommandResult.Command.Options)
            .Select(static option => option.Name)
            .Where(static name => name.StartsWith("--", StringComparison.Ordinal));
}
