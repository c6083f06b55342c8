using System.Globalization;
using System.Text.RegularExpressions;

namespace Courier.Twilio.ErrorCodes.Generator;

/// <summary>Parses and validates the data file. The head of the file describes its format.</summary>
internal sealed class ErrorCodeFileParser(EnumMembers members)
{
    private const int MaxAdvice = 3;
    private const string AdvicePrefix = "  - ";

    private static readonly Regex Header = new(
        @"\A(?<number>[1-9][0-9]{0,5})( (?<name>[A-Z][A-Za-z0-9]*))?(?<warning> \[warning\])?:( (?<title>\S.*))?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private readonly List<(int Line, string Message)> errors = [];
    private readonly List<ErrorCode> codes = [];
    private readonly Dictionary<int, int> lineOfNumber = [];
    private readonly Dictionary<string, int> lineOfName = [];

    /// <summary>What is wrong, with the line from 0.</summary>
    public IReadOnlyList<(int Line, string Message)> Errors => errors;

    /// <summary>Parses the text of the file.</summary>
    /// <returns>The valid codes, ordered by number.</returns>
    public IReadOnlyList<ErrorCode> Parse(string text)
    {
        var lines = text.Split('\n');
        ErrorCode? current = null;
        var isSkipping = false;

        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');

            if (line.StartsWith(" ", StringComparison.Ordinal) && line.Trim().Length > 0)
            {
                // What belongs to an invalid line is not reported again.
                if (!isSkipping)
                {
                    ParseDetail(i, line, current);
                }

                continue;
            }

            var isHeader = line.Trim().Length > 0 && line[0] != '#';
            Complete(current);
            current = isHeader ? ParseHeader(i, line) : null;
            isSkipping = isHeader && current is null;
        }

        Complete(current);
        return [.. codes.OrderBy(code => code.Number)];
    }

    private ErrorCode? ParseHeader(int line, string text)
    {
        var header = Header.Match(text);

        if (!header.Success)
        {
            errors.Add((line, $"'{text}' is not a code: write 'NUMBER Name: Title' or 'NUMBER: Title'."));
            return null;
        }

        var name = header.Groups["name"];
        return new(
            line,
            int.Parse(header.Groups["number"].Value, CultureInfo.InvariantCulture),
            name.Success ? name.Value : null,
            header.Groups["warning"].Success,
            header.Groups["title"].Value.TrimEnd());
    }

    private void ParseDetail(int line, string text, ErrorCode? code)
    {
        if (code is null)
        {
            errors.Add((line, $"'{text.Trim()}' belongs to no code: write it directly below the line of a code."));
        }
        else if (code.Name is null)
        {
            errors.Add((line, $"Code {code.Number} has no name, so it has neither facts nor advice: name it."));
        }
        else if (text.StartsWith(AdvicePrefix, StringComparison.Ordinal))
        {
            code.Advice.Add(text.Substring(AdvicePrefix.Length).Trim());
        }
        else
        {
            ParseFacts(line, text, code);
        }
    }

    private void ParseFacts(int line, string text, ErrorCode code)
    {
        foreach (var fact in text.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = fact.IndexOf('=');
            var value = fact.Substring(equals + 1);

            switch (fact.Substring(0, equals + 1))
            {
                case "" when value == "transient":
                    code.IsTransient = true;
                    break;
                case "reason=":
                    code.Reason = Validate(line, EnumMembers.Reason, value);
                    break;
                case "sources=":
                    code.Sources = value;
                    foreach (var source in value.Split(','))
                    {
                        Validate(line, EnumMembers.Sources, source);
                    }

                    break;
                case "failover=":
                    code.Failover = Validate(line, EnumMembers.Failover, value);
                    break;
                default:
                    errors.Add((line, $"'{fact}' is unknown: write reason=, sources=, failover= or transient."));
                    break;
            }
        }
    }

    private string Validate(int line, string type, string name)
    {
        if (!members.Contains(type, name))
        {
            var shortType = type.Substring(type.LastIndexOf('.') + 1);
            errors.Add((line, $"'{name}' is no member of {shortType}: write one of {members.Names(type)}."));
        }

        return name;
    }

    // A code with an error is left out.
    private void Complete(ErrorCode? code)
    {
        if (code is null)
        {
            return;
        }

        var before = errors.Count;
        errors.AddRange(FindErrors(code).Select(message => (code.Line, message)));

        if (errors.Count == before)
        {
            codes.Add(code);
        }
    }

    private IEnumerable<string> FindErrors(ErrorCode code)
    {
        if (lineOfNumber.TryGetValue(code.Number, out var line))
        {
            yield return $"Code {code.Number} stands on line {line + 1} already: merge the two.";
        }
        else if (codes.LastOrDefault() is { } last && last.Number > code.Number)
        {
            yield return $"Code {code.Number} must stand before {last.Number}: order by number.";
        }

        if (code.Name is not null && lineOfName.TryGetValue(code.Name, out line))
        {
            yield return $"The name {code.Name} stands on line {line + 1} already: choose another.";
        }

        lineOfNumber[code.Number] = code.Line;
        if (code.Name is not null)
        {
            lineOfName[code.Name] = code.Line;
        }

        if (code.Title.Length == 0)
        {
            yield return $"Code {code.Number} has no title: write Twilio's short name of the error after the colon.";
        }

        if (code.Name is null)
        {
            yield break;
        }

        if (code.Reason is null || code.Sources is null || code.Failover is null)
        {
            yield return $"Code {code.Number} lacks facts: write a line with reason=, sources= and failover=.";
        }

        if (code.Advice.Count is 0 or > MaxAdvice || code.Advice.Contains(""))
        {
            yield return $"Code {code.Number} needs 1 to {MaxAdvice} lines of advice: write '{AdvicePrefix}Sentence.'";
        }
    }
}
