using System.CommandLine;
using System.Text;
using Sanmo.Bot.Spreadsheets;

namespace Sanmo.Bot.Commands;

/// <summary>Every command of the program.</summary>
internal static class Verbs
{
    public static Task<int> RunAsync(string[] args)
    {
        var environment = new Option<string?>("--environment") { Description = "Development or Production", Recursive = true };
        var root = new RootCommand("Sanmo Bot, the assistant in the branches' group chats.") { environment };
        // Anything that is no verb is configuration for the host: --Urls, --Demo:Speed and so on.
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((parsed, cancel) => Serve.RunAsync(args, cancel));
        root.Add(ServeCommand(args));
        root.Add(UnderstandVerb(args));
        root.Add(ImportCommand(args));
        root.Add(ExportCommand(args));
        root.Add(ForecastCommand(args));
        root.Add(CheckCommand(args));
        root.Add(BackupCommand(args));
        root.Add(RestoreCommand(args));
        root.Add(EraseCommand(args));
        return root.Parse(args).InvokeAsync();
    }

    private static Command ServeCommand(string[] args)
    {
        var serve = new Command("serve", "Serve the chats (the default).") { TreatUnmatchedTokensAsErrors = false };
        serve.SetAction((_, cancel) => Serve.RunAsync(args, cancel));
        return serve;
    }

    private static Command UnderstandVerb(string[] args)
    {
        var understand = new Command("understand", "Read JSON lines {\"id\",\"text\"} and write what they mean. Options: --now ISO, --member-branch ID, --explain.") { TreatUnmatchedTokensAsErrors = false };
        understand.SetAction(_ =>
        {
            using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
            using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
            return UnderstandCommand.Run(args, input, output, Console.Error, TimeProvider.System);
        });
        return understand;
    }

    private static Command ImportCommand(string[] args)
    {
        var file = new Argument<FileInfo>("file") { Description = "An organisation file (.json) or a workbook (.xlsx)." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would change and change nothing." };
        var import = new Command("import", "Import an organisation file or a workbook, all of it or nothing.") { file, dryRun };
        import.TreatUnmatchedTokensAsErrors = false;
        import.SetAction((parsed, cancel) => Import.RunAsync(args, parsed.GetValue(file)!, parsed.GetValue(dryRun), cancel));
        return import;
    }

    private static Command ExportCommand(string[] args)
    {
        var kind = new Argument<string>("kind") { Description = $"What to export: {string.Join(", ", ExportKind.All)}." };
        var file = new Argument<FileInfo>("file") { Description = "The file to write: .xlsx, or .json for the organisation." };
        var language = new Option<string?>("--language") { Description = "Headers and words of a workbook: zh or en." };
        var export = new Command("export", "Write what is kept to a file.") { kind, file, language };
        export.TreatUnmatchedTokensAsErrors = false;
        export.SetAction((parsed, cancel) => Export.RunAsync(args, parsed.GetValue(kind)!, parsed.GetValue(file)!, parsed.GetValue(language), cancel));
        return export;
    }

    private static Command ForecastCommand(string[] args)
    {
        var days = new Option<int>("--days") { Description = "How many days ahead.", DefaultValueFactory = _ => 7 };
        var forecast = new Command("forecast", "What will be sent, to whom, and why.") { days };
        forecast.TreatUnmatchedTokensAsErrors = false;
        forecast.SetAction((parsed, cancel) => Forecast.RunAsync(args, parsed.GetValue(days), cancel));
        return forecast;
    }

    private static Command CheckCommand(string[] args)
    {
        var check = new Command("check", "Check settings, state and calendar.") { TreatUnmatchedTokensAsErrors = false };
        check.SetAction((_, cancel) => Check.RunAsync(args, cancel));
        return check;
    }

    private static Command BackupCommand(string[] args)
    {
        var file = new Argument<FileInfo>("file") { Description = "The archive to write; it must not be there yet." };
        var backup = new Command("backup", "Write everything that is kept to an archive, consistent in itself.") { file };
        backup.TreatUnmatchedTokensAsErrors = false;
        backup.SetAction((parsed, cancel) => Backup.RunAsync(args, parsed.GetValue(file)!, cancel));
        return backup;
    }

    private static Command RestoreCommand(string[] args)
    {
        var file = new Argument<FileInfo>("file") { Description = "An archive that backup has written." };
        var restore = new Command("restore", "Restore an archive into an empty store, all of it or nothing.") { file };
        restore.TreatUnmatchedTokensAsErrors = false;
        restore.SetAction((parsed, cancel) => RestoreBackup.RunAsync(args, parsed.GetValue(file)!, cancel));
        return restore;
    }

    private static Command EraseCommand(string[] args)
    {
        var who = new Argument<string>("member") { Description = "The id, the staff number or the name." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would be erased and change nothing." };
        var erase = new Command("erase", "Take out who a person was; what they did stays under a neutral name.") { who, dryRun };
        erase.TreatUnmatchedTokensAsErrors = false;
        erase.SetAction((parsed, cancel) => Erase.RunAsync(args, parsed.GetValue(who)!, parsed.GetValue(dryRun), cancel));
        return erase;
    }
}
