using System.CommandLine;
using JJBot.Benchmarks;

return await BenchmarkCommands.Build().Parse(args).InvokeAsync();
