using System.Diagnostics;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Spreadsheets.Fixtures;

/// <summary>LibreOffice without a window, with a profile of its own.</summary>
internal sealed class Office : IDisposable
{
    // Comma, quotes, UTF-8, as shown, every sheet into a file of its own (LibreOffice help, "Filter Options for CSV").
    private const string Csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(3);

    private readonly TempFolder _folder = new();

    public static bool IsInstalled { get; } = !OperatingSystem.IsWindows() && (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "soffice")));

    /// <summary>The rows of every sheet as the program shows them, by workbook and sheet.</summary>
    public IReadOnlyDictionary<(string Book, string Sheet), IReadOnlyList<IReadOnlyList<string>>> Show(IReadOnlyDictionary<string, byte[]> books)
    {
        Convert(books, Csv);
        return Directory.EnumerateFiles(_folder.Path, "*.csv").ToDictionary(file => Names(file, books.Keys), file => ReadCsv.Of(File.ReadAllText(file)));
    }

    public byte[] Print(byte[] book)
    {
        Convert(new Dictionary<string, byte[]> { ["form"] = book }, "pdf");
        return File.ReadAllBytes(Path.Combine(_folder.Path, "form.pdf"));
    }

    public void Dispose() => _folder.Dispose();

    private void Convert(IReadOnlyDictionary<string, byte[]> books, string to)
    {
        foreach (var (name, book) in books)
            File.WriteAllBytes(Path.Combine(_folder.Path, $"{name}.xlsx"), book);
        using var office = Process.Start(new ProcessStartInfo("soffice",
        [
            $"-env:UserInstallation=file://{_folder.Path}/profile", "--headless", "--norestore", "--convert-to", to, "--outdir", _folder.Path, .. books.Keys.Select(name => Path.Combine(_folder.Path, $"{name}.xlsx")),
        ]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var said = office.StandardOutput.ReadToEndAsync();
        var complained = office.StandardError.ReadToEndAsync();
        if (!office.WaitForExit(_patience))
        {
            office.Kill(entireProcessTree: true);
            Assert.Fail("The spreadsheet program did not come to an end.");
        }
        Assert.True(office.ExitCode == 0 && !(said.Result + complained.Result).Contains("Error", StringComparison.OrdinalIgnoreCase), said.Result + complained.Result);
    }

    // book-Sheet.csv
    private static (string, string) Names(string file, IEnumerable<string> books)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var book = books.Where(book => name.StartsWith($"{book}-", StringComparison.Ordinal)).MaxBy(book => book.Length)!;
        return (book, name[(book.Length + 1)..]);
    }
}
