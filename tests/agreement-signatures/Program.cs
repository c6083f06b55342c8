using Courier.Twilio.SignatureAgreement;

// Reads the lines of cases.mjs, holds our own verdict against each, and fails on any difference that was not foreseen.
const int expected = 10_000;

var (requests, believed, agreed, signedAlike, unexplained) = (0, 0, 0, 0, 0);
var explained = new int[Disagreement.All.Length];
var ways = new SortedDictionary<string, int>(StringComparer.Ordinal);

while (Console.ReadLine() is { } line)
{
    var it = Case.Read(line);
    requests++;
    ways[$"{it.Kind} {it.Spoiled}"] = ways.GetValueOrDefault($"{it.Kind} {it.Spoiled}") + 1;
    signedAlike += it.OurSignature == it.TheirSignature ? 1 : 0;
    believed += it.Ours ? 1 : 0;
    if (it.Ours == it.Theirs)
    {
        agreed++;
        continue;
    }

    var known = Array.FindIndex(Disagreement.All, disagreement => disagreement.Explains(it));
    if (known >= 0)
    {
        explained[known]++;
    }
    else if (++unexplained <= 20)
    {
        Console.WriteLine($"of no class: theirs {it.Theirs}, ours {it.Ours}: {line}");
    }
}

Console.WriteLine($"{requests} requests, changed after they were signed: {string.Join(", ", ways.Select(way => $"{way.Value} {way.Key}"))}");
foreach (var (disagreement, count) in Disagreement.All.Zip(explained))
{
    Console.WriteLine($"{count,7}  {disagreement.Name}: {disagreement.Reason}");
}

Console.WriteLine($"{requests} requests against npm's twilio 6.2.0: {believed} believed, {signedAlike} signed alike, {agreed} agree, {explained.Sum()} differ on purpose, {unexplained} of no class");

return requests is expected && signedAlike is expected && unexplained is 0 && believed is > 2_000 and < 8_000 ? 0 : 1;
