using System.Diagnostics;
using Courier.Twilio.Benchmarks;

// Only ratios taken in one run are judged: times move with the machine. --quick is for CI: fewer rounds, and a bound
// counts as missed when it is missed by half, so that a noisy neighbour fails nothing.
if (args is not ([] or ["--quick"]))
{
    Console.Error.WriteLine("dotnet run -c Release --project tests/Courier.Twilio.Benchmarks [-- --quick]");
    return 2;
}

var isQuick = args.Length > 0;
var from = Stopwatch.GetTimestamp();
var board = new Scoreboard(slack: isQuick ? 2 : 1);
var rounds = isQuick ? 40 : 400;

TableStart.Measure(board);
LookUps.Measure(board, rounds);
Numbers.Measure(board, rounds);
Texts.Measure(board, rounds / 4);
Signatures.Measure(board, rounds / 4);

Console.WriteLine($"\n{board.Bounds - board.Missed} of {board.Bounds} bounds kept, {Stopwatch.GetElapsedTime(from).TotalSeconds:N0} s{(isQuick ? ", quick: ratios within twice their bound" : "")}");
return board.Missed == 0 ? 0 : 1;
