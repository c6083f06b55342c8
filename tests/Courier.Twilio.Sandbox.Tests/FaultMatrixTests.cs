using Courier.Twilio.Sandbox.Tests.Given;

namespace Courier.Twilio.Sandbox.Tests;

/// <summary>Every fault of the matrix that is the sandbox's to produce has a recipe. What each does on the wire is proved beside this.</summary>
internal sealed class FaultMatrixTests : SandboxFixture
{
    private static readonly Dictionary<string, Action<TwilioSandbox>> Recipes = new()
    {
        ["F08"] = static one => one.DropConnections(),
        ["F09"] = static one => one.Add(new SandboxRule { Fault = SandboxFault.Reset, Times = 1 }),
        ["F10"] = static one => one.Add(new SandboxRule { Fault = SandboxFault.Reset, Message = SandboxTaking.Taken, Times = 1 }),
        ["F11"] = static one => one.When(The.Recipient).LosesTheAnswer().Times(1),
        ["F12"] = static one => one.Add(new SandboxRule { Fault = SandboxFault.ResetBeforeRead, Times = 1 }),
        ["F13"] = static one => one.Add(new SandboxRule { Fault = SandboxFault.Hang, Message = SandboxTaking.Taken, Times = 1 }),
        ["F14"] = static one => one.Add(new SandboxRule { Fault = SandboxFault.Hang, TakenAfter = TimeSpan.FromSeconds(8), Times = 1 }),
        ["F15"] = static one => one.When(The.Recipient).Hangs(),
        ["F16"] = static one => one.Add(new SandboxRule { Fault = SandboxFault.Truncate, Message = SandboxTaking.Taken, Bytes = 20 }),
        ["F17"] = static one => one.Add(new SandboxRule { Fault = SandboxFault.Raw, Body = "HTTP/1.1 2" }),
        ["F18"] = static one => one.Add(new SandboxRule { Fault = SandboxFault.Answer, Status = 500, Message = SandboxTaking.Taken }),
        ["F19"] = static one => one.When(The.Recipient).Breaks(503),
        ["F20"] = static one => one.Add(new SandboxRule { Fault = SandboxFault.Answer, Status = 502, Body = "<html>", Message = SandboxTaking.Taken }),
        ["F21"] = static one => one.Add(new SandboxRule { Fault = SandboxFault.Answer, Status = 408, Body = "<html>" }),
        ["F22"] = static one => one.Add(new SandboxRule { Fault = SandboxFault.Answer, Status = 200, Body = "<html>" }),
        ["F23"] = static one => one.Settings.ListLag = TimeSpan.FromSeconds(20),
        ["F24"] = static one => one.Settings.ListLag = TimeSpan.FromSeconds(90),
        ["F25"] = static one => one.Settings.UnsentRowsPassDateFilters = false,
        ["F26"] = static one => one.Add(new SandboxRule { On = SandboxOperation.List, Fault = SandboxFault.Answer, Status = 429, Times = 1 }),
        ["F27"] = static one => one.Add(new SandboxRule { On = SandboxOperation.List, Fault = SandboxFault.Answer, Status = 503 }),
        ["F31"] = static one => one.Account.AddApiKey("SK0123456789abcdef0123456789abcdef", "the other process"),
        ["F32"] = static one => one.Add(new SandboxRule { Fault = SandboxFault.Hang, Message = SandboxTaking.Taken }),
        ["F34"] = static one => one.Add(new SandboxRule { StoredBody = "something else" }),
        ["F36"] = static one => one.Clock.Advance(TimeSpan.FromMinutes(10)),
        ["F37"] = static one => one.Settings.ServiceSenders = ["+12025550100", "+12025550101"],
        ["F38"] = static one => one.When(The.Recipient).Ends("failed", 30007),
        ["F46"] = static one => one.AddAccount(The.OtherAccountSid, The.OtherToken),
        ["F47"] = static one => one.When(The.Recipient).Breaks(429).Times(1),
        ["F48"] = static one => one.Add(new SandboxRule { Fault = SandboxFault.Answer, Status = 429, Headers = new Dictionary<string, string> { ["Retry-After"] = "9999999999" } }),
        ["F49"] = static one => one.Settings.ConcurrencyLimit = 20,
        ["F50"] = static one => one.When(The.Recipient).Refuses(21611),
        ["F51"] = static one => one.When(The.Recipient).Refuses(21408),
        ["F52"] = static one => one.Add(new SandboxRule { Fault = SandboxFault.Answer, Status = 400, ContentType = "application/json", Body = """{"code":"1e400","message":7}""" }),
        ["F53"] = static one => one.Add(new SandboxRule { Fault = SandboxFault.Answer, Status = 307, Headers = new Dictionary<string, string> { ["Location"] = "http://127.0.0.1:1/" } }),
        ["F54"] = static one => one.Add(new SandboxRule { Fault = SandboxFault.Answer, Status = 201, ContentType = "application/json", Body = new string('[', 1000) }),
        ["F56"] = static one => one.Add(new SandboxRule { Fault = SandboxFault.Drip, Message = SandboxTaking.Taken, Delay = TimeSpan.FromMilliseconds(50) }),
        ["F57"] = static one => one.Add(new SandboxRule { On = SandboxOperation.List, Changes = new Dictionary<string, string> { ["next_page_uri"] = "\"//evil.example/\"" } }),
        ["F58"] = static one => one.Add(new SandboxRule { Changes = new Dictionary<string, string> { ["account_sid"] = "\"AC1\"" } }),
        ["F65"] = static one => one.Add(new SandboxRule { Callbacks = new SandboxCallbackFault { Copies = 5, Delay = TimeSpan.FromHours(1), ReversedInGroupsOf = 2 } }),
        ["F69"] = static one => one.Add(new SandboxRule { Callbacks = new SandboxCallbackFault { Copies = 0 } }),
        ["F70"] = static one => one.Add(new SandboxRule { On = SandboxOperation.Fetch, Fault = SandboxFault.Answer, Status = 404, Times = 2 }),
        ["F71"] = static one => one.When(The.Recipient).Ends("sent"),
        ["F76"] = static one => one.Add(new SandboxRule { Delay = TimeSpan.FromSeconds(1) }),
    };

    /// <summary>Rows that name the sandbox and ask nothing of it but to start, at a known port or at an address that does not exist.</summary>
    private static readonly string[] NothingToDo = ["F01", "F02"];

    [Test]
    public void Every_row_that_names_the_sandbox_has_a_recipe()
    {
        var path = Path.Combine(TestContext.CurrentContext.TestDirectory, "../../../../../shared/data/fault-matrix.tsv");
        if (!File.Exists(path))
        {
            Assert.Ignore("The matrix of faults is not beside this checkout.");
        }

        var rows = File.ReadLines(path).Where(static row => row.Contains("emulator", StringComparison.OrdinalIgnoreCase)).Select(static row => row.Split('\t')[0]);

        Assert.That(rows.Except([.. Recipes.Keys, .. NothingToDo]), Is.Empty);
    }

    [TestCaseSource(nameof(Names))]
    public void A_recipe_is_taken(string row) => Assert.That(() => Recipes[row](Sandbox), Throws.Nothing);

    private static string[] Names() => [.. Recipes.Keys];
}
