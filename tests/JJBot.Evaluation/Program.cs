return await JJBot.Evaluation.EvaluationCommands.Build().Parse(args).InvokeAsync();
