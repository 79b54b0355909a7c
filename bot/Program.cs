using Sanmo.Bot.Commands;

return await CommandLine.RunAsync(args);
