using System.Runtime.CompilerServices;
using Xunit.v3;

namespace Sanmo.Tests.Spreadsheets.Fixtures;

/// <summary>A fact that a real spreadsheet program has to confirm; where none is installed it does not exist, so nothing is skipped.</summary>
[XunitTestCaseDiscoverer(typeof(OnOfficeFactDiscoverer))]
public sealed class OnOfficeFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1) : FactAttribute(file, line);
