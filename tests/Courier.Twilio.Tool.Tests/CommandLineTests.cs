using Courier.Twilio.Tool.Tests.Fixtures;

namespace Courier.Twilio.Tool.Tests;

/// <summary>Help, and errors of the arguments.</summary>
internal sealed class CommandLineTests
{
    [TestCase("explain", "explain needs one of Twilio's codes: courier-twilio explain 30007")]
    [TestCase("explain 1 2", "explain needs one of Twilio's codes: courier-twilio explain 30007")]
    [TestCase("number", "number needs one number, in quotes when it has spaces: courier-twilio number \"+44 ")]
    [TestCase("number +44 20 7946", "number needs one number, in quotes when it has spaces")]
    [TestCase("segments Your table", "segments needs one text, in quotes: courier-twilio segments \"Your table")]
    [TestCase("send", "send needs one file with an envelope of Courier: courier-twilio send seed.json")]
    [TestCase("send --json", "send needs one file")]
    [TestCase("send a.json b.json", "send needs one file")]
    [TestCase("segments --bold x", "--bold is not a known option.")]
    [TestCase("segments x --jsn", "--jsn is not a known option. Did you mean --json?")]
    [TestCase("send a.json --lvie", "--lvie is not a known option. Did you mean --live?")]
    [TestCase("sandbox --prot 4010", "--prot is not a known option. Did you mean --port?")]
    [TestCase("sandbox --tokn=secret", "--tokn is not a known option. Did you mean --token?")]
    [TestCase("doctor now", "doctor has no arguments, only options.")]
    [TestCase("--bold", "--bold is not a known option.")]
    [TestCase("explian 30007", "explian is not a command. Did you mean explain?")]
    [TestCase("frobnicate", "frobnicate is not a command.")]
    [TestCase("seed.json", "The first argument must be a command. To send the file: courier-twilio send seed.json")]
    [TestCase("+12025550156", "The first argument must be a command: send, explain, number, segments,")]
    public async Task Invalid_arguments_end_with_two(string line, string sentence)
    {
        var (exitCode, output, error) = await ToolRunner.RunAsync(line.Split(' '));

        Assert.That((exitCode, output), Is.EqualTo((2, "")));
        Assert.That(error, Does.StartWith(sentence).And.Match(@"\nTry courier-twilio ([a-z]+ )?--help\.$"));
    }

    [TestCase("number +1202 5550156")]
    [TestCase("+12025550156")]
    [TestCase("segments private 5550156")]
    [TestCase("sandbox --tokn=5550156")]
    [TestCase("sandbox --any-account 5550156")]
    public async Task Errors_do_not_repeat_a_number_a_text_or_a_token(string line)
    {
        var (_, _, error) = await ToolRunner.RunAsync(line.Split(' '));

        Assert.That(error, Does.Not.Contain("5550156"));
    }

    [TestCase("")]
    [TestCase("--help")]
    [TestCase("-h")]
    public async Task Help_names_every_command(string line)
    {
        var arguments = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        var (exitCode, output, error) = await ToolRunner.RunAsync(arguments);

        Assert.That((exitCode, error), Is.EqualTo((0, "")));
        foreach (var command in CommandLine.Create().Subcommands)
        {
            Assert.That(output, Does.Match($@"\n  {command.Name}( <[A-Z]+>)? +[A-Z]"));
        }
    }

    [TestCase("send", "<FILE>", "--json", "--live", "costs money")]
    [TestCase("explain", "<CODE>", "--json", "explain 30007")]
    [TestCase("number", "<TEXT>", "--json", "+44 20 7946 0958")]
    [TestCase("segments", "<TEXT>", "--json", "in quotes")]
    [TestCase("doctor", "--json", "Courier:Twilio of the current directory", "sends no message")]
    [TestCase(
        "sandbox",
        "--port <N>",
        "--account <AC…>",
        "--token <TOKEN>",
        "--any-account",
        "--pace <MS>",
        "--remember <N>",
        "--ahead <SECONDS>",
        "--callback <URL>",
        "--inbound <URL>",
        "--listen <ADDRESS>",
        "The default is 250")]
    public async Task Help_of_a_command_names_its_arguments_and_options(string command, params string[] words)
    {
        var (exitCode, output, _) = await ToolRunner.RunAsync(command, "--help");

        Assert.That(exitCode, Is.Zero);
        Assert.That(words.Where(word => !output.Contains(word, StringComparison.Ordinal)), Is.Empty, output);
    }

    [Test]
    public async Task Help_is_printed_in_spite_of_an_error()
    {
        var (exitCode, output, error) = await ToolRunner.RunAsync("explain", "--help", "--bold");

        Assert.That((exitCode, error), Is.EqualTo((0, "")));
        Assert.That(output, Does.Contain("<CODE>"));
    }

    [Test]
    public async Task Text_that_names_a_response_file_is_a_text()
    {
        var (exitCode, output, _) = await ToolRunner.RunAsync("segments", "@home");

        Assert.That((exitCode, output), Is.EqualTo((0, output)));
        Assert.That(output, Does.Contain("units      5 used"));
    }

    [Test]
    public async Task Built_program_prints_its_version_and_explains_a_code()
    {
        var version = await RunBuiltProgramAsync("--version");
        var (exitCode, output, error) = await RunBuiltProgramAsync("explain", "30007", "--json");

        Assert.That((version.ExitCode, version.Error), Is.EqualTo((0, "")));
        Assert.That(version.Output, Does.Match(@"^\d+\.\d+\.\d+"));
        Assert.That((exitCode, error), Is.EqualTo((0, "")));
        Assert.That(output, Does.StartWith("""{"code":30007,"title":"Message filtered","reason":"MessageFiltered"""));
    }

    [Test]
    public async Task Built_program_ends_with_two_for_invalid_arguments()
    {
        var (exitCode, output, error) = await RunBuiltProgramAsync("explain", "abc");

        Assert.That((exitCode, output), Is.EqualTo((2, "")));
        Assert.That(error, Does.StartWith("Twilio's codes are numbers"));
    }

    private static Task<(int ExitCode, string Output, string Error)> RunBuiltProgramAsync(params string[] arguments) =>
        BuiltProgram.RunAsync(ToolRunner.CreateStart(AppContext.BaseDirectory, arguments));
}
