using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Courier.Twilio.ArchitectureTests;

/// <summary>The README's table of options is the options: every key, its default, and the words an enum may have.</summary>
public partial class ReadmeTablesMatchCode
{
    private const string None = "–";

    [Test]
    public void Of_the_options()
    {
        Codebase.AssertNone(Faults(Codebase.Read("README.md")), "Mend the table under \"Configuration\" in README.md, or the default in the code.");
    }

    [TestCase("| `MaxConcurrency` | `32` |", "| `MaxConcurrency` | `64` |", "MaxConcurrency is 32 by default, and the table says 64.")]
    [TestCase("| `From` | –", "| `From` | `+1`", "From is – by default, and the table says +1.")]
    [TestCase("| `Polling:BackoffMultiplier` |", "| `Polling:Grows` |", "Polling:BackoffMultiplier is not in the table.")]
    [TestCase("| `Polling:BackoffMultiplier` |", "| `Polling:Grows` |", "Polling:Grows is no option.")]
    [TestCase("| `Edge` |", "| `Region` |", "Region is there twice.")]
    [TestCase("`KeepPlaceholder`, `Empty` or `Throw`", "`KeepPlaceholder` or `Empty`", "MissingVariables can be Throw, and the table does not say so.")]
    public void A_planted_difference_is_found(string row, string planted, string fault)
    {
        var readme = Codebase.Read("README.md");
        Assert.That(readme, Does.Contain(row));

        Assert.That(Faults(readme.Replace(row, planted, StringComparison.Ordinal)), Does.Contain(fault));
    }

    private static IEnumerable<string> Faults(string readme)
    {
        var rows = Row().Matches(Chapter().Match(readme).Value).Select(row => (Key: row.Groups[1].Value, Default: row.Groups[2].Value.Trim('`'), Meaning: row.Groups[3].Value)).ToList();
        var options = Options(new CourierTwilioOptions(), "").ToList();

        return options.Where(option => rows.TrueForAll(row => row.Key != option.Key)).Select(option => $"{option.Key} is not in the table.")
            .Concat(rows.Where(row => options.TrueForAll(option => option.Key != row.Key)).Select(row => $"{row.Key} is no option."))
            .Concat(rows.CountBy(row => row.Key).Where(count => count.Value > 1).Select(count => $"{count.Key} is there twice."))
            .Concat(
                from row in rows
                join option in options on row.Key equals option.Key
                from fault in Faults(row.Default, row.Meaning, option)
                select fault);
    }

    private static IEnumerable<string> Faults(string written, string meaning, (string Key, string Default, Type Type) option)
    {
        if (written != option.Default)
        {
            yield return $"{option.Key} is {option.Default} by default, and the table says {written}.";
        }

        foreach (var word in option.Type.IsEnum ? Enum.GetNames(option.Type) : [])
        {
            if (!meaning.Contains($"`{word}`", StringComparison.Ordinal))
            {
                yield return $"{option.Key} can be {word}, and the table does not say so.";
            }
        }
    }

    // As configuration spells them: a class of ours is a section of its own.
    private static IEnumerable<(string Key, string Default, Type Type)> Options(object options, string prefix) =>
        from property in options.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        let value = property.GetValue(options)
        from option in property.PropertyType is { IsClass: true } type && type.Assembly == Codebase.Packages[0]
            ? Options(value!, $"{prefix}{property.Name}:")
            : [(prefix + property.Name, Show(value), property.PropertyType)]
        select option;

    private static string Show(object? value) => value switch
    {
        null or "" => None,
        string text => text,
        IEnumerable items => items.Cast<object>().Any() ? throw new NotSupportedException("A list that is not empty by default: say here how the table shows it.") : None,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    [GeneratedRegex("^## Configuration$.*?(?=^## )", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"^\| `([^`]+)` \| ([^|]+) \| (.+) \|$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
