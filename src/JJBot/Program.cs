using JJBot.Cli;

return await CommandLine.RunAsync(args);
