using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Courier.Twilio.ArchitectureTests;

/// <summary>The table in docs/configuration.md lists every key, its default and the values of enums.</summary>
public partial class ReadmeOptionsTests
{
    private const string None = "–";

    [Test]
    public void Table_matches_the_options()
    {
        Codebase.AssertNone(
            FindDifferences(Codebase.Read("src/Courier.Twilio/docs/configuration.md")),
            "Correct the table in src/Courier.Twilio/docs/configuration.md, or the default in the code.");
    }

    [TestCase(
        "| `MaxConcurrency` | `32` |",
        "| `MaxConcurrency` | `64` |",
        "The default of MaxConcurrency is 32; the table says 64.")]
    [TestCase("| `From` | –", "| `From` | `+1`", "The default of From is –; the table says +1.")]
    [TestCase(
        "| `Polling:BackoffMultiplier` |",
        "| `Polling:Grows` |",
        "Polling:BackoffMultiplier is missing from the table.")]
    [TestCase("| `Polling:BackoffMultiplier` |", "| `Polling:Grows` |", "Polling:Grows is not an option.")]
    [TestCase("| `Edge` |", "| `Region` |", "Region is in the table twice.")]
    [TestCase(
        "`KeepPlaceholder`, `Empty` or `Throw`",
        "`KeepPlaceholder` or `Empty`",
        "MissingVariables can be Throw; the table does not list this value.")]
    public void A_planted_difference_is_found(string text, string planted, string difference)
    {
        var readme = Codebase.Read("src/Courier.Twilio/docs/configuration.md");
        Assert.That(readme, Does.Contain(text));

        Assert.That(
            FindDifferences(readme.Replace(text, planted, StringComparison.Ordinal)),
            Does.Contain(difference));
    }

    private static IEnumerable<string> FindDifferences(string readme)
    {
        var rows = Row().Matches(Chapter().Match(readme).Value)
            .Select(row => new TableRow(row.Groups[1].Value, row.Groups[2].Value.Trim('`'), row.Groups[3].Value))
            .ToList();
        var options = OptionsOf(new CourierTwilioOptions(), "").ToList();
        var missing = options.ExceptBy(rows.Select(row => row.Key), option => option.Key);
        var unknown = rows.ExceptBy(options.Select(option => option.Key), row => row.Key);
        var repeated = rows.CountBy(row => row.Key).Where(count => count.Value > 1);

        return missing.Select(option => $"{option.Key} is missing from the table.")
            .Concat(unknown.Select(row => $"{row.Key} is not an option."))
            .Concat(repeated.Select(count => $"{count.Key} is in the table twice."))
            .Concat(
                from row in rows
                join option in options on row.Key equals option.Key
                from difference in FindDifferences(row, option)
                select difference);
    }

    private static IEnumerable<string> FindDifferences(TableRow row, Option option)
    {
        if (row.Default != option.Default)
        {
            yield return $"The default of {option.Key} is {option.Default}; the table says {row.Default}.";
        }

        foreach (var value in option.Type.IsEnum ? Enum.GetNames(option.Type) : [])
        {
            if (!row.Meaning.Contains($"`{value}`", StringComparison.Ordinal))
            {
                yield return $"{option.Key} can be {value}; the table does not list this value.";
            }
        }
    }

    // As configuration spells the keys: a class of the core is a section.
    private static IEnumerable<Option> OptionsOf(object options, string prefix) =>
        from property in options.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        let value = property.GetValue(options)
        from option in property.PropertyType is { IsClass: true } type && type.Assembly == Codebase.Packages[0]
            ? OptionsOf(value!, $"{prefix}{property.Name}:")
            : [new Option(prefix + property.Name, Format(value), property.PropertyType)]
        select option;

    private static string Format(object? value) => value switch
    {
        null or "" => None,
        string text => text,
        IEnumerable items => items.Cast<object>().Any()
            ? throw new NotSupportedException("The table has no format for a collection with default items.")
            : None,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    [GeneratedRegex(
        "^## Keys$.*?\\z",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"^\| `([^`]+)` \| ([^|]+) \| (.+) \|$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Row();

    private sealed record TableRow(string Key, string Default, string Meaning);

    private sealed record Option(string Key, string Default, Type Type);
}
