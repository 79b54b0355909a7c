using Sanmo.Bot.Commands;

return await Verbs.RunAsync(args);
