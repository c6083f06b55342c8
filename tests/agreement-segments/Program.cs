using Courier.Sms;
using Courier.Twilio.SegmentAgreement;

// Reads the lines of cases.mjs, holds our own count against them, and fails on any difference that was not foreseen.
const int expected = 20_000;

var counts = new Tally("count", Disagreement.OfCounts);
var smart = new Tally("smart encoding", []);
var kinds = new SortedDictionary<string, int>(StringComparer.Ordinal);
var texts = 0;

while (Console.ReadLine() is { } line)
{
    var it = Case.Read(line);
    texts++;
    kinds[it.Kind] = kinds.GetValueOrDefault(it.Kind) + 1;
    counts.Add(it, it.Theirs, Count.Of(it.Body));
    smart.Add(it, it.SmartBody, SmsSegments.SmartEncode(it.Body));
}

Console.WriteLine($"{texts} texts: {string.Join(", ", kinds.Select(kind => $"{kind.Value} {kind.Key}"))}");
Console.WriteLine($"{texts} texts against sms-segments-calculator 1.3.0. {counts.Report()}. {smart.Report()}");

return texts is expected && counts.Unexplained + smart.Unexplained is 0 ? 0 : 1;
