namespace Sanmo.Bot.Spreadsheets;

internal static class SpreadsheetsRegistration
{
    /// <summary>Needs the core.</summary>
    public static IServiceCollection AddSpreadsheets(this IServiceCollection services) => services.AddSingleton<ImportWorkbook>();
}
