using Courier.Twilio.SignatureAgreement;

// Reads the output of cases.mjs, validates each request with this library, Twilio's client for Node (whose result is in
// the input) and Twilio's SDK for .NET, and fails if a difference is not explained.
const int expected = 10_000;

var node = new Comparison("npm's twilio 6.3.1", Disagreement.ToNode);
var sdk = new Comparison("NuGet's Twilio 8.2.0", Disagreement.ToSdk);
var (valid, sameSignature) = (0, 0);
var changes = new SortedDictionary<string, int>(StringComparer.Ordinal);

while (Console.ReadLine() is { } line)
{
    var @case = Case.Parse(line);
    var change = $"{@case.Kind} {@case.Algorithm} {@case.Change}";
    changes[change] = changes.GetValueOrDefault(change) + 1;
    sameSignature += @case.OurSignature == @case.TheirSignature ? 1 : 0;
    valid += @case.Ours ? 1 : 0;
    node.Add(@case, @case.Theirs, line);
    sdk.Add(@case, @case.IsValidForSdk(@case.Url), line);
}

Console.WriteLine(
    "requests by what was changed after signing: "
    + string.Join(", ", changes.Select(entry => $"{entry.Value} {entry.Key}")));
node.Print();
sdk.Print();
Console.WriteLine($"{valid} valid, {sameSignature} signed alike; {node.Summary}; {sdk.Summary}");

var isComplete = node.IsComplete(expected) && sdk.IsComplete(expected);
return isComplete && sameSignature is expected && valid is > 2_000 and < 8_000 ? 0 : 1;
