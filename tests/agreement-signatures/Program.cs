using Courier.Twilio.SignatureAgreement;

// Reads the output of cases.mjs, validates each request with this library, and fails if a difference is not explained.
const int expected = 10_000;

var (requests, valid, agreed, sameSignature, unexplained) = (0, 0, 0, 0, 0);
var explained = new int[Disagreement.All.Length];
var changes = new SortedDictionary<string, int>(StringComparer.Ordinal);

while (Console.ReadLine() is { } line)
{
    var @case = Case.Parse(line);
    requests++;
    var change = $"{@case.Kind} {@case.Change}";
    changes[change] = changes.GetValueOrDefault(change) + 1;
    sameSignature += @case.OurSignature == @case.TheirSignature ? 1 : 0;
    valid += @case.Ours ? 1 : 0;
    if (@case.Ours == @case.Theirs)
    {
        agreed++;
        continue;
    }

    var known = Array.FindIndex(Disagreement.All, disagreement => disagreement.Explains(@case));
    if (known >= 0)
    {
        explained[known]++;
    }
    else if (++unexplained <= 20)
    {
        Console.WriteLine($"not explained: theirs {@case.Theirs}, ours {@case.Ours}: {line}");
    }
}

Console.WriteLine(
    $"{requests} requests by what was changed after signing: "
    + string.Join(", ", changes.Select(entry => $"{entry.Value} {entry.Key}")));
foreach (var (disagreement, count) in Disagreement.All.Zip(explained))
{
    Console.WriteLine($"{count,7}  {disagreement.Name}: {disagreement.Reason}");
}

Console.WriteLine(
    $"{requests} requests against npm's twilio 6.2.0: {valid} valid, {sameSignature} signed alike, {agreed} agree, "
    + $"{explained.Sum()} differ on purpose, {unexplained} not explained");

return requests is expected && sameSignature is expected && unexplained is 0 && valid is > 2_000 and < 8_000 ? 0 : 1;
