using Courier.Sms;
using Courier.Twilio.SegmentAgreement;

// Reads the output of cases.mjs, compares it with the counts of this library, and fails on an unexplained difference.
const int expected = 20_000;

var counts = new Comparison("count", Disagreement.OfCounts);
var smart = new Comparison("smart encoding", []);
var kinds = new SortedDictionary<string, int>(StringComparer.Ordinal);
var texts = 0;

while (Console.ReadLine() is { } line)
{
    var @case = Case.Parse(line);
    texts++;
    kinds[@case.Kind] = kinds.GetValueOrDefault(@case.Kind) + 1;
    counts.Add(@case, @case.Theirs, Count.FromLibrary(@case.Body));
    smart.Add(@case, @case.SmartBody, SmsSegments.SmartEncode(@case.Body));
}

Console.WriteLine($"{texts} texts: {string.Join(", ", kinds.Select(kind => $"{kind.Value} {kind.Key}"))}");
Console.WriteLine($"{texts} texts against sms-segments-calculator 1.3.0. {counts.Summarize()}. {smart.Summarize()}");

return texts is expected && counts.Unexplained + smart.Unexplained is 0 ? 0 : 1;
